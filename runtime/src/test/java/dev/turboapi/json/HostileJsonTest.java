package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.json.GeneratedCodecTest.NewItem;
import dev.turboapi.json.GeneratedCodecTest.NewItemJson;
import dev.turboapi.schema.Unbindable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are made to cost much; each is read or refused in time that grows with its size. */
@Timeout(30)
final class HostileJsonTest {
  private static final String ITEM = "\"name\":\"a\",\"price\":1.0}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999",
        "-1e999999",
        "1e-999999",
        "-0e999999",
        "0.000000000000000000001e+22",
        "1E99999999999999999999",
        "1e-99999999999999999999",
        "123456789012345678901234567890.5"
      })
  void numbers_without_measure_are_infinite_or_zero(String number) {
    assertThat(read(number, Codecs.DOUBLE)).isEqualTo(Double.valueOf(number));
    assertThat(Verdicts.of(number.getBytes(UTF_8)).read()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.%s1", "1%s.0", "1%s.5e-999999", "-1e%s1", "0.5e-%s9"})
  void a_number_may_have_a_million_digits_if_it_is_not_whole(String form) {
    String number = form.formatted("0".repeat(1_000_000));
    assertThat(read(number, Codecs.DOUBLE)).isEqualTo(Double.valueOf(number));
    assertThat(read("{\"x\":" + number + "," + ITEM, NewItemJson.CODEC).price()).isEqualTo(1.0);
  }

  @Test
  void a_whole_number_of_a_million_digits_is_refused_before_it_is_computed() {
    String number = "9".repeat(1_000_000);
    assertThrows(Unbindable.class, () -> read(number, Codecs.ANY));
    assertThrows(Unbindable.class, () -> read(number, Codecs.INT));
    assertThrows(Unbindable.class, () -> read(number, Codecs.DOUBLE));
  }

  @Test
  void arrays_may_have_millions_of_elements() {
    String zeros = "0,".repeat(500_000);
    assertThat(read("[" + zeros + "0]", Codecs.list(Codecs.INT))).hasSize(500_001);
    assertThat(read("{\"x\":[" + "[],".repeat(500_000) + "{}]," + ITEM, NewItemJson.CODEC))
        .isEqualTo(new NewItem("a", 1.0, List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "名", "\\n", "\\u00e9", "\\ud83d\\ude00", "\\ud800"})
  void texts_and_names_may_be_of_any_length(String character) {
    String text = "\"" + character.repeat(300_000) + "\"";
    String value = read(text, Codecs.STRING);
    assertThat(value.length()).isAtLeast(300_000);
    assertThat(read("{" + text + ":" + text + "," + ITEM, NewItemJson.CODEC).name()).isEqualTo("a");
    assertThat(read("{" + text + ":" + text + "}", Codecs.map(Codecs.STRING)))
        .containsExactly(value, value);
  }

  @Test
  void of_a_field_given_a_hundred_thousand_times_the_last_counts() {
    String many = "\"price\":2,\"name\":\"b\",\"__proto__\":{},".repeat(100_000);
    assertThat(read("{" + many + ITEM, NewItemJson.CODEC))
        .isEqualTo(new NewItem("a", 1.0, List.of(), null));
    assertThat(read("{" + many + ITEM, Codecs.map(Codecs.ANY)))
        .containsExactly("price", 1.0, "name", "a", "__proto__", Map.of());
  }

  @Test
  void names_that_all_have_the_same_hash_are_no_slower() {
    List<String> names = new ArrayList<>(List.of("Aa", "BB"));
    while (names.size() < 1 << 16) {
      List<String> longer = new ArrayList<>();
      names.forEach(name -> longer.addAll(List.of(name + "Aa", name + "BB")));
      names = longer;
    }
    StringBuilder json = new StringBuilder("{");
    names.forEach(name -> json.append('"').append(name).append("\":1,"));
    assertThat(read(json + ITEM, Codecs.map(Codecs.ANY))).hasSize(names.size() + 2);
    assertThat(read(json + ITEM, NewItemJson.CODEC).name()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[1]\ufeff", "\ufeff\ufeff[1]", "[\ufeff1]", "\ufeff", "[1]\u0000", "[1]\u00a0"})
  void byte_order_marks_and_odd_blanks_stand_nowhere_but_in_front(String json) {
    assertThat(Verdicts.of(json.getBytes(UTF_8))).isEqualTo(new Verdicts(null, null, null));
  }

  @Test
  void an_object_of_a_known_type_may_be_nested_no_deeper_than_any() {
    String opening = "{\"x\":".repeat(PythonJson.MAX_DEPTH - 1);
    String closing = "}".repeat(PythonJson.MAX_DEPTH - 1);
    assertThat(read("{\"x\":" + opening + "1" + closing + "," + ITEM, NewItemJson.CODEC).name())
        .isEqualTo("a");
    assertThrows(
        Unbindable.class,
        () -> read("{\"x\":" + opening + "[]" + closing + "," + ITEM, NewItemJson.CODEC));
  }

  private static <T extends @Nullable Object> T read(String json, JsonCodec<T> codec) {
    return Json.read(json.getBytes(UTF_8), codec);
  }
}
