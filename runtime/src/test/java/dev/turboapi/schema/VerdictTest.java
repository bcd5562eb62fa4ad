package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The binder's verdict and the explanation agree on texts that are nearly right, made at random
 * from right ones.
 */
final class VerdictTest {
  private static final int TEXTS = 20_000;
  private static final String CHARACTERS =
      "0123456789-+.:,_ TtZzPDdHMSYWeEnaify{}\u00e9\u2212\u00a0\uff11";

  private static final List<String> SEEDS =
      List.of(
          "0",
          "-17",
          "1_000",
          "007.0",
          "9223372036854775807",
          "2147483648",
          "128",
          "1.5e10",
          "-inf",
          "nan",
          "true",
          "off",
          "a",
          "1E+3",
          "123e4567-e89b-12d3-a456-426614174000",
          "{123e4567-e89b-12d3-a456-426614174000}",
          "123e4567e89b12d3a456426614174000",
          "2020-02-29",
          "12:30:45.123456",
          "2020-01-01T12:30:45Z",
          "2020-01-01 00:00+05:30",
          "1577836800",
          "1577836800.5",
          "P1DT2H3M4.5S",
          "1 day 02:03:04",
          "26:00:00",
          "P1Y2M3D",
          "2026",
          "2026-11",
          "pt-BR",
          "Europe/Berlin",
          "http://user:word@Example.com:8080/a/../b?c#d",
          "file:///C:/x",
          "urn:isbn:1",
          "http://[1::2]",
          "http://1.2.3.4/b\u00fc");

  /** What generated code calls for a type that Java has a primitive for. */
  private interface PrimitiveReader {
    Object read(@Nullable String text);
  }

  static Stream<Scalar<?>> scalars() {
    return Stream.of(
        Scalar.STRING,
        Scalar.BOOLEAN,
        Scalar.BYTE,
        Scalar.SHORT,
        Scalar.INT,
        Scalar.LONG,
        Scalar.FLOAT,
        Scalar.DOUBLE,
        Scalar.CHAR,
        Scalar.BIG_INTEGER,
        Scalar.DECIMAL,
        Scalar.BYTES,
        Scalar.UUID,
        Scalar.LOCAL_DATE,
        Scalar.LOCAL_TIME,
        Scalar.OFFSET_TIME,
        Scalar.LOCAL_DATE_TIME,
        Scalar.OFFSET_DATE_TIME,
        Scalar.ZONED_DATE_TIME,
        Scalar.INSTANT,
        Scalar.DURATION,
        Scalar.PERIOD,
        Scalar.YEAR,
        Scalar.YEAR_MONTH,
        Scalar.LOCALE,
        Scalar.ZONE_ID,
        Scalar.URI);
  }

  static Stream<Arguments> primitives() {
    return Stream.of(
        primitive(Scalar.BOOLEAN, Scalar::booleanValue),
        primitive(Scalar.BYTE, Scalar::byteValue),
        primitive(Scalar.SHORT, Scalar::shortValue),
        primitive(Scalar.INT, Scalar::intValue),
        primitive(Scalar.LONG, Scalar::longValue),
        primitive(Scalar.FLOAT, Scalar::floatValue),
        primitive(Scalar.DOUBLE, Scalar::doubleValue),
        primitive(Scalar.CHAR, Scalar::charValue));
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void explanation_is_empty_exactly_when_reading_succeeds(Scalar<?> scalar) {
    Random random = new Random(20261125);
    for (int i = 0; i < TEXTS; i++) {
      String text = mutated(random);
      assertWithMessage(text)
          .that(Recorded.errors(scalar, text).isEmpty())
          .isEqualTo(read(scalar::read, text) != null);
    }
  }

  @ParameterizedTest
  @MethodSource("primitives")
  void primitive_is_what_the_box_holds(Scalar<?> scalar, PrimitiveReader reader) {
    Random random = new Random(20261125);
    for (int i = 0; i < TEXTS; i++) {
      String text = mutated(random);
      assertWithMessage(text).that(read(reader, text)).isEqualTo(read(scalar::read, text));
    }
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void what_is_sent_can_be_read_and_is_sent_again(Scalar<?> scalar) {
    Random random = new Random(20261125);
    for (int i = 0; i < TEXTS; i++) {
      assertSentAlike(scalar, mutated(random));
    }
  }

  private static <T> void assertSentAlike(Scalar<T> scalar, String text) {
    if (Recorded.errors(scalar, text).isEmpty()) {
      String sent = scalar.text(scalar.read(text));
      assertWithMessage(text).that(scalar.text(scalar.read(sent))).isEqualTo(sent);
    }
  }

  private static Arguments primitive(Scalar<?> scalar, PrimitiveReader reader) {
    return Arguments.of(scalar, reader);
  }

  private static @Nullable Object read(PrimitiveReader reader, String text) {
    try {
      return reader.read(text);
    } catch (Unbindable e) {
      return null;
    }
  }

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(2));
      String put =
          random.nextBoolean()
              ? String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())))
              : "";
      text.replace(at, end, put);
    }
    return text.toString();
  }
}
