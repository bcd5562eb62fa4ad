package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.schema.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldsTest {
  /** Gives the names of an object's fields as the reader does. */
  private record Names(Fields fields) implements JsonCodec<List<String>> {
    @Override
    public List<String> read(JsonReader json) {
      List<String> names = new ArrayList<>();
      json.beginObject();
      for (String name = json.nextField(fields); name != null; name = json.nextField(fields)) {
        names.add(name);
        json.skipValue();
      }
      return names;
    }

    @Override
    public void write(List<String> names, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.any();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "id",
        "price",
        "name12",
        "quantity",
        "description",
        "a_name_of_16_byt",
        "a_name_of_17_byte",
        "an even longer name, which takes several words",
        "größe",
        "名前",
        "\"\\\n",
        "__proto__",
        "😀"
      })
  void a_name_is_given_as_the_string_that_it_was_named_by(String name) {
    Fields fields = Fields.of("zzz", name, "yyy");
    for (String value : List.of("1", "\"a text that is longer than a word\"")) {
      String member = new String(Json.write(name, Codecs.STRING), UTF_8) + ":" + value;
      String json = "{\"zzz\":0," + member + ",\"other\":0," + member + "}";
      assertThat(names(json, fields)).containsExactly("zzz", name, "other", name).inOrder();
    }
  }

  @Test
  void names_in_order_and_out_of_order_are_not_copied() {
    String known = "price";
    String json = "{\"a\":1,\"price\":1,\"price\":1}";
    assertThat(names(json, Fields.of("a", known)).get(1)).isSameInstanceAs(known);
    assertThat(names(json, Fields.of("a", known)).get(2)).isSameInstanceAs(known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pric", "prices", "Price", "", "priceprice", "x", "price\u00e9", "pr\\u0069ce"})
  void a_name_that_is_nearly_known_is_not_mistaken(String name) {
    List<String> names = names("{\"" + name + "\":1}", Fields.of("price", "quantity"));
    assertThat(names).containsExactly(name.replace("\\u0069", "i"));
  }

  @Test
  void many_names_alike_are_told_apart_in_any_order() {
    List<String> all = new ArrayList<>();
    IntStream.range(0, 300).forEach(i -> all.add("the_first_" + i + "_of_all_the_names"));
    Fields fields = Fields.of(all.toArray(String[]::new));
    Collections.shuffle(all, new Random(1));
    StringBuilder json = new StringBuilder("{\"x\":0");
    all.forEach(name -> json.append(",\"").append(name).append("\" : []"));
    assertThat(names(json.append('}').toString(), fields).subList(1, 301)).isEqualTo(all);
  }

  @Test
  void objects_within_objects_have_their_own_order() {
    Names inner = new Names(Fields.of("c", "d"));
    String json = "[{\"c\":1,\"d\":2},{\"d\":1,\"c\":2,\"e\":3},{}]";
    assertThat(Json.read(json.getBytes(UTF_8), Codecs.list(inner)))
        .containsExactly(List.of("c", "d"), List.of("d", "c", "e"), List.of())
        .inOrder();
  }

  @Test
  void an_object_may_have_no_names_at_all() {
    assertThat(names("{\"a\":1}", Fields.of())).containsExactly("a");
  }

  private static List<String> names(String json, Fields fields) {
    return Json.read(json.getBytes(UTF_8), new Names(fields));
  }
}
