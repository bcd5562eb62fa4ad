package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What holds for every body, tried with many at random. {@code -Dturboapi.random.seconds=600} tries
 * longer, and others each time; what fails names the body.
 */
final class JsonReaderPropertyTest {
  private static final int SECONDS = Integer.getInteger("turboapi.random.seconds", 0);
  private static final int FEWEST = 5_000;

  private final Random random = new Random(SECONDS == 0 ? 42 : System.nanoTime());
  private final RandomJson texts = new RandomJson(random);

  private void tryMany(Runnable one) {
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    for (int i = 0; i < FEWEST || System.nanoTime() < end; i++) {
      one.run();
    }
  }

  @Test
  void what_is_json_is_read_as_python_reads_it() {
    tryMany(() -> assertThat(Verdicts.of(texts.text()).read()).isNotNull());
  }

  @Test
  void what_is_damaged_is_read_or_refused_as_by_python() {
    tryMany(
        () -> {
          byte[] text = texts.text();
          for (int i = 0; i < 4; i++) {
            text = texts.damaged(text);
            Verdicts unused = Verdicts.of(text);
          }
        });
  }

  @Test
  void garbage_is_read_or_refused_as_by_python() {
    tryMany(
        () -> {
          byte[] garbage = new byte[random.nextInt(12)];
          random.nextBytes(garbage);
          Verdicts unused = Verdicts.of(garbage);
        });
  }

  @Test
  void numbers_are_read_to_the_last_digit() {
    tryMany(() -> assertNumber(texts.number()));
  }

  @Test
  void doubles_are_read_back_from_all_their_digits() {
    tryMany(
        () -> {
          double value = Double.longBitsToDouble(random.nextLong());
          if (Double.isFinite(value)) {
            assertNumber(Double.toString(value));
            assertNumber(new BigDecimal(value).toString());
          }
        });
  }

  /** Where the nearest double changes from one to the next, and one digit beside it. */
  @Test
  void numbers_between_two_doubles_are_rounded_to_even() {
    tryMany(
        () -> {
          double value = (random.nextLong() >>> 11) * Math.pow(2, random.nextInt(80) - 60);
          BigDecimal middle =
              new BigDecimal(value)
                  .add(new BigDecimal(Math.nextUp(value)))
                  .divide(BigDecimal.valueOf(2));
          BigDecimal beside = middle.ulp().movePointLeft(1);
          assertNumber(middle.toPlainString());
          assertNumber(middle.add(beside).toPlainString());
          assertNumber(middle.subtract(beside).toPlainString());
        });
  }

  private static void assertNumber(String text) {
    byte[] json = text.getBytes(US_ASCII);
    boolean whole = text.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    Object value = Json.read(json, Codecs.ANY);
    Object expected = whole ? integer(new BigInteger(text)) : Double.valueOf(text);
    assertWithMessage(text).that(value).isEqualTo(expected);
    // A whole number has no negative zero.
    double asDouble = Double.parseDouble(text) + (whole ? 0.0 : -0.0);
    if (!whole || Double.isFinite(asDouble)) {
      assertWithMessage(text).that(Json.read(json, Codecs.DOUBLE)).isEqualTo(asDouble);
      assertWithMessage(text).that(Json.read(json, Codecs.FLOAT)).isEqualTo((float) asDouble);
    }
  }

  private static Number integer(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
  }
}
