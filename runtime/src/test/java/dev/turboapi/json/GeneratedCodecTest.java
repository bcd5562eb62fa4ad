package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A codec as the processor generates them, to show what they need is there. */
final class GeneratedCodecTest {
  record NewItem(String name, double price, List<String> tags, @Nullable String description) {}

  static final class NewItemJson implements JsonCodec<NewItem> {
    static final NewItemJson CODEC = new NewItemJson();
    private static final Fields FIELDS = Fields.of("name", "price", "tags", "description");
    private static final byte[] NAME = JsonWriter.firstField("name");
    private static final byte[] PRICE = JsonWriter.nextField("price");
    private static final byte[] TAGS = JsonWriter.nextField("tags");
    private static final byte[] DESCRIPTION = JsonWriter.nextField("description");

    @Override
    @SuppressWarnings("NullAway") // Generated code is not analysed: check() throws on null.
    public NewItem read(JsonReader json) {
      String name = null;
      double price = 0;
      boolean hasPrice = false;
      List<String> tags = List.of();
      String description = null;
      json.beginObject();
      for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
        switch (field) {
          case "name" -> name = json.string();
          case "price" -> {
            price = json.doubleValue();
            hasPrice = true;
          }
          case "tags" -> tags = json.list(Codecs.STRING);
          case "description" -> description = json.stringOrNull();
          default -> json.skipValue();
        }
      }
      Constraints.check(name != null && Constraints.length(name, 1, 64));
      Constraints.check(hasPrice && price > 0);
      return new NewItem(name, price, tags, description);
    }

    @Override
    public void write(NewItem value, JsonWriter json) {
      json.field(NAME).value(value.name());
      json.field(PRICE).value(value.price());
      json.field(TAGS).list(value.tags(), Codecs.STRING);
      json.field(DESCRIPTION).valueOrNull(value.description());
      json.endObject();
    }

    @Override
    public Shape shape() {
      return Shape.object(
          Property.of("name", Scalar.STRING.minLength(1).maxLength(64)),
          Property.of("price", Scalar.DOUBLE.gt("0")),
          Property.of("tags", Shape.list(Scalar.STRING)).optional(),
          Property.of("description", Shape.nullable(Scalar.STRING)).optional());
    }
  }

  @Test
  void what_is_written_is_read_back() {
    NewItem item = new NewItem("Tea \"é\"", 3.5, List.of("hot", "green"), null);
    String json =
        "{\"name\":\"Tea \\\"é\\\"\",\"price\":3.5,\"tags\":[\"hot\",\"green\"],\"description\":null}";
    assertThat(new String(Json.write(item, NewItemJson.CODEC), UTF_8)).isEqualTo(json);
    assertThat(read(json)).isEqualTo(item);
  }

  @Test
  void fields_come_in_any_order_and_unknown_ones_are_skipped() {
    assertThat(
            read(
                " { \"x\" : [ { \"name\" : 1 } ] , \"price\" : \"2\" , \"y\" : { } , \"name\" : \"a\" } "))
        .isEqualTo(new NewItem("a", 2.0, List.of(), null));
  }

  @Test
  void the_last_of_two_fields_counts() {
    assertThat(read("{\"name\":\"a\",\"price\":1,\"name\":\"b\",\"price\":2}"))
        .isEqualTo(new NewItem("b", 2.0, List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"name\":\"a\"}",
        "{\"price\":1}",
        "{\"name\":\"\",\"price\":1}",
        "{\"name\":\"a\",\"price\":0}",
        "{\"name\":\"a\",\"price\":NaN}",
        "{\"name\":1,\"price\":1}",
        "{\"name\":null,\"price\":1}",
        "{\"name\":\"a\",\"price\":1,\"tags\":null}",
        "{\"name\":\"a\",\"price\":1,\"tags\":[1]}",
        "{\"name\":\"a\",\"price\":1}}",
        "{\"name\":\"a\",\"price\":1,}",
        "{\"name\":\"a\",\"price\":1"
      })
  void what_does_not_fit_is_refused(String json) {
    assertThrows(Unbindable.class, () -> read(json));
  }

  @Test
  void elements_of_lists_and_optional_objects_are_read_by_their_codec() {
    String json = "[{\"name\":\"a\",\"price\":1.0,\"tags\":[],\"description\":\"d\"}]";
    List<NewItem> items = Json.read(json.getBytes(UTF_8), Codecs.list(NewItemJson.CODEC));
    assertThat(items).containsExactly(new NewItem("a", 1.0, List.of(), "d"));
    assertThat(new String(Json.write(items, Codecs.list(NewItemJson.CODEC)), UTF_8))
        .isEqualTo(json);
  }

  private static NewItem read(String json) {
    return Json.read(json.getBytes(UTF_8), NewItemJson.CODEC);
  }
}
