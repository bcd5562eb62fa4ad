package dev.turboapi.jackson;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.turboapi.jackson.Orders.Code;
import dev.turboapi.jackson.Orders.Line;
import dev.turboapi.jackson.Orders.Order;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A mapper of the user's reads and writes by generated codecs, wherever it meets their classes. */
final class TurboApiModuleTest {
  private static final Order ORDER =
      new Order(7, LocalDate.of(2026, 11, 23), List.of(new Line(new Code("h\u00e9"), 1e20)));
  private static final String TEXT =
      "{\"order-id\":7,\"day\":\"2026-11-23\",\"lines\":[{\"code\":\"h\u00e9\",\"price\":1e+20}]}";

  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  @Test
  void writes_as_handlers_do() throws IOException {
    assertThat(mapper.writeValueAsString(ORDER)).isEqualTo(TEXT);
    assertThat(mapper.writeValueAsBytes(ORDER)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writes_inside_of_other_values() throws IOException {
    assertThat(mapper.writeValueAsString(Map.of("a", List.of(ORDER, new Code("x")))))
        .isEqualTo("{\"a\":[" + TEXT + ",\"x\"]}");
    assertThat(mapper.writeValueAsString(new Box(ORDER))).isEqualTo("{\"order\":" + TEXT + "}");
  }

  @Test
  void pretty_printer_prints_prettily() throws IOException {
    assertThat(
            mapper
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(List.of(new Code("x"), ORDER)))
        .contains("\n  \"order-id\" : 7,\n  \"day\" : \"2026-11-23\",");
  }

  @Test
  void makes_trees_and_reads_them() throws IOException {
    JsonNode tree = mapper.valueToTree(ORDER);

    assertThat(tree).isEqualTo(mapper.readTree(TEXT));
    assertThat(mapper.treeToValue(tree, Order.class)).isEqualTo(ORDER);
    assertThat(mapper.convertValue(ORDER, new TypeReference<Map<String, Object>>() {}))
        .containsEntry("day", "2026-11-23");
    assertThat(mapper.convertValue(Map.of("order-id", 7, "day", "2026-11-23"), Order.class).lines())
        .isEmpty();
  }

  @Test
  void writes_to_buffers_of_tokens() throws IOException {
    try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
      mapper.writeValue(buffer, ORDER);
      assertThat(mapper.readValue(buffer.asParser(), Order.class)).isEqualTo(ORDER);
    }
  }

  @Test
  void reads_as_handlers_do() throws IOException {
    assertThat(mapper.readValue(TEXT, Order.class)).isEqualTo(ORDER);
    assertThat(mapper.readValue("{\"x\":[{}],\"order-id\":\"7\",\"day\":0}", Order.class))
        .isEqualTo(new Order(7, LocalDate.EPOCH, List.of()));
    assertThat(mapper.readValue("\"x\"", Code.class)).isEqualTo(new Code("x"));
  }

  @Test
  void reads_inside_of_other_values() throws IOException {
    assertThat(
            mapper.readValue(
                "[" + TEXT + ",null," + TEXT + "]", new TypeReference<List<Order>>() {}))
        .containsExactly(ORDER, null, ORDER)
        .inOrder();
    assertThat(mapper.readValue("{\"order\":" + TEXT + "}", Box.class)).isEqualTo(new Box(ORDER));
  }

  @Test
  void tells_all_errors_and_the_path_of_the_first() {
    MismatchedInputException refused =
        assertThrows(
            MismatchedInputException.class,
            () ->
                mapper.readValue(
                    "{\"order\":{\"order-id\":1,\"lines\":[{\"code\":\"c\",\"price\":\"x\"}]}}",
                    Box.class));

    assertThat(refused.getOriginalMessage())
        .isEqualTo(
            "day: Field required; lines.0.price: Input should be a valid number, unable to parse string as a number");
    assertThat(refused.getPathReference())
        .endsWith("Box[\"order\"]->dev.turboapi.jackson.Orders$Order[\"day\"]");
  }

  @Test
  void the_path_goes_through_lists() {
    JsonMappingException refused =
        assertThrows(
            JsonMappingException.class,
            () ->
                mapper.readValue(
                    "{\"order-id\":0,\"day\":\"2026-11-23\",\"lines\":1}", Order.class));
    assertThat(refused.getOriginalMessage())
        .isEqualTo("order-id: Input should be greater than 0; lines: Input should be a valid list");

    refused =
        assertThrows(
            JsonMappingException.class,
            () ->
                mapper.readValue(
                    "{\"order-id\":1,\"day\":\"2026-11-23\",\"lines\":[1]}", Order.class));
    assertThat(refused.getPath().get(1).getIndex()).isEqualTo(0);
  }

  @Test
  void no_object_is_told_without_a_path() {
    JsonMappingException refused =
        assertThrows(JsonMappingException.class, () -> mapper.readValue("[]", Order.class));

    assertThat(refused.getOriginalMessage())
        .isEqualTo("Input should be a valid dictionary or object to extract fields from");
    assertThat(refused.getPath()).isEmpty();
  }

  @Test
  void type_ids_are_written_and_read() throws IOException {
    String text = mapper.writeValueAsString(new Typed(new Line(new Code("c"), 1.0)));

    assertThat(text)
        .isEqualTo(
            "{\"value\":{\"@class\":\"dev.turboapi.jackson.Orders$Line\",\"code\":\"c\",\"price\":1.0}}");
    assertThat(mapper.readValue(text, Typed.class).value).isEqualTo(new Line(new Code("c"), 1.0));
  }

  @Test
  void is_unwrapped() throws IOException {
    Unwrapping unwrapping = new Unwrapping();
    unwrapping.line = new Line(new Code("c"), 1.0);

    String text = mapper.writeValueAsString(unwrapping);

    assertThat(text).isEqualTo("{\"id\":0,\"in_code\":\"c\",\"in_price\":1.0,\"last\":0}");
    assertThat(mapper.readValue(text, Unwrapping.class).line).isEqualTo(unwrapping.line);
  }

  @Test
  void other_classes_are_left_to_jackson() throws IOException {
    assertThat(mapper.writeValueAsString(new Plain(1))).isEqualTo("{\"x\":1}");
    assertThat(mapper.readValue("{\"x\":1}", Plain.class)).isEqualTo(new Plain(1));
  }

  @Test
  void values_of_no_known_type_are_written_by_their_codecs() {
    byte[] json = Json.write(Map.of("a", List.of(ORDER, new Box(ORDER))), Codecs.ANY);

    assertThat(new String(json, StandardCharsets.UTF_8))
        .isEqualTo("{\"a\":[" + TEXT + ",{\"order\":" + TEXT + "}]}");
  }

  record Box(Order order) {}

  record Plain(int x) {}

  static final class Typed {
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    public @Nullable Object value;

    Typed() {}

    Typed(Object value) {
      this.value = value;
    }
  }

  static final class Unwrapping {
    public int id;

    @JsonUnwrapped(prefix = "in_")
    public @Nullable Line line;

    public int last;
  }
}
