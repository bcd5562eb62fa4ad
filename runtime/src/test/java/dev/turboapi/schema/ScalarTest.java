package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScalarTest {
  /** Too large even for a double. */
  private static final BigInteger HUGE = BigInteger.TEN.pow(400);

  @Test
  void absent_text() {
    assertThrows(Unbindable.class, () -> Scalar.INT.read(null));
    assertThrows(Unbindable.class, () -> Scalar.intValue(null));
    assertThat(Scalar.INT.readOr(null, 7)).isEqualTo(7);
    assertThat(Scalar.INT.readOrNull(null)).isNull();
    assertThat(Scalar.INT.optional(null)).isEqualTo(Optional.empty());
    assertThat(Scalar.intValue(null, 7)).isEqualTo(7);
  }

  @Test
  void present_text_wins_over_the_fallback() {
    assertThat(Scalar.INT.readOr("1", 7)).isEqualTo(1);
    assertThat(Scalar.INT.readOrNull("1")).isEqualTo(1);
    assertThat(Scalar.INT.optional("1")).isEqualTo(Optional.of(1));
    assertThat(Scalar.intValue("1", 7)).isEqualTo(1);
    assertThrows(Unbindable.class, () -> Scalar.intValue("", 7));
    assertThrows(Unbindable.class, () -> Scalar.INT.readOr("x", 7));
  }

  @Test
  void several_texts() {
    assertThat(Scalar.INT.list(List.of("1", "01"))).containsExactly(1, 1).inOrder();
    assertThat(Scalar.INT.set(List.of("2", "1", "02"))).containsExactly(2, 1).inOrder();
    assertThrows(Unbindable.class, () -> Scalar.INT.list(List.of("1", "x")));
    assertThrows(Unbindable.class, () -> Scalar.INT.set(List.of("1", "x")));
  }

  @Test
  void no_text_of_several() {
    assertThrows(Unbindable.class, () -> Scalar.INT.list(List.of()));
    assertThrows(Unbindable.class, () -> Scalar.INT.set(List.of()));
    assertThat(Scalar.INT.listOr(List.of(), List.of(7))).containsExactly(7);
    assertThat(Scalar.INT.setOr(List.of(), Set.of(7))).containsExactly(7);
    assertThat(Scalar.INT.listOrNull(List.of())).isNull();
    assertThat(Scalar.INT.setOrNull(List.of())).isNull();
  }

  @Test
  void primitives() {
    assertThat(Scalar.booleanValue("yes")).isTrue();
    assertThat(Scalar.byteValue("-128")).isEqualTo(Byte.MIN_VALUE);
    assertThat(Scalar.shortValue("32767")).isEqualTo(Short.MAX_VALUE);
    assertThat(Scalar.intValue("-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(Scalar.longValue("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(Scalar.floatValue("1.5")).isEqualTo(1.5f);
    assertThat(Scalar.doubleValue("1e-3")).isEqualTo(0.001);
    assertThat(Scalar.charValue("x")).isEqualTo('x');
  }

  @Test
  void integer_out_of_range() {
    List.of("128", "-129").forEach(text -> assertTooLarge(Scalar.BYTE, text));
    List.of("32768", "-32769").forEach(text -> assertTooLarge(Scalar.SHORT, text));
    List.of("2147483648", "-2147483649").forEach(text -> assertTooLarge(Scalar.INT, text));
    List.of("9223372036854775808", "-9223372036854775809", "1".repeat(5000))
        .forEach(text -> assertTooLarge(Scalar.LONG, text));
    assertTooLarge(Scalar.BYTE, 128L);
    assertTooLarge(Scalar.INT, 3e9);
    assertTooLarge(Scalar.LONG, HUGE);
  }

  @Test
  void float_too_large_for_its_type_is_infinite() {
    assertThat(Scalar.floatValue("1e39")).isPositiveInfinity();
    assertThat(Scalar.FLOAT.fromJson(1e39)).isPositiveInfinity();
  }

  @Test
  void integer_too_large_for_a_double() {
    assertThat(typeOf(Scalar.DOUBLE, HUGE)).isEqualTo("float_type");
    assertThat(typeOf(Scalar.LOCAL_DATE, HUGE)).isEqualTo("date_type");
    assertThat(typeOf(Scalar.LOCAL_TIME, HUGE)).isEqualTo("time_type");
    assertThat(typeOf(Scalar.OFFSET_DATE_TIME, HUGE)).isEqualTo("datetime_type");
    assertThat(typeOf(Scalar.DURATION, HUGE)).isEqualTo("time_delta_type");
    assertThat(Scalar.DECIMAL.text(Scalar.DECIMAL.fromJson(HUGE))).isEqualTo(HUGE.toString());
  }

  @Test
  void seconds_beyond_any_duration_do_not_wrap_around() {
    // pydantic takes the days modulo 2^32 here.
    assertThat(typeOf(Scalar.DURATION, 371085174374400L)).isEqualTo("time_delta_parsing");
  }

  @Test
  void decimal_longer_than_python_allows_integers() {
    assertThat(typeOf(Scalar.DECIMAL, "1".repeat(4301))).isEqualTo("decimal_parsing");
    assertThat(typeOf(Scalar.DECIMAL, "1e99999999999")).isEqualTo("decimal_parsing");
  }

  private static void assertTooLarge(Scalar<?> scalar, Object json) {
    assertThat(typeOf(scalar, json)).isEqualTo("int_parsing_size");
    assertThrows(Unbindable.class, () -> scalar.fromJson(json));
  }

  private static String typeOf(Scalar<?> scalar, Object json) {
    return Recorded.errors(scalar, json).get(0).type();
  }
}
