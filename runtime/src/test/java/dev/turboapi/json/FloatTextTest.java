package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FloatTextTest {
  @ParameterizedTest
  @MethodSource("recorded")
  void both_forms_are_as_recorded(String python, String pydantic) {
    double value = Double.parseDouble(python);
    assertThat(FloatText.PYTHON.text(value)).isEqualTo(python);
    assertThat(FloatText.PYDANTIC.text(value)).isEqualTo(pydantic);
  }

  static Stream<Arguments> recorded() {
    return Recorded.table("floats.tsv").stream().map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "1, 1.0",
    "-0.0, -0.0",
    "16777216, 16777216.0",
    "3.4028235E38, 3.4028235e+38",
    "1.4E-45, 1e-45",
    "1.17549435E-38, 1.1754944e-38",
    "0.33333334, 0.33333334",
    "1E-6, 1e-6"
  })
  void a_float_has_the_digits_of_a_float(float value, String text) {
    byte[] target = new byte[FloatText.MAX_LENGTH];
    int end = FloatText.PYDANTIC.write(value, target, 0);
    assertThat(new String(target, 0, end, US_ASCII)).isEqualTo(text);
  }

  @Test
  void any_double_is_read_back_from_the_fewest_and_nearest_digits() {
    samples()
        .forEach(
            value -> {
              String text = FloatText.PYTHON.text(value);
              assertThat(text.length()).isAtMost(FloatText.MAX_LENGTH);
              assertThat(Double.parseDouble(text)).isEqualTo(value);
              BigDecimal exact = new BigDecimal(value);
              int digits = new BigDecimal(text).stripTrailingZeros().precision();
              assertWithMessage(text)
                  .that(new BigDecimal(text))
                  .isEquivalentAccordingToCompareTo(
                      exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
              if (digits > 1) {
                assertNotReadBack(value, exact, new MathContext(digits - 1, RoundingMode.DOWN));
                assertNotReadBack(value, exact, new MathContext(digits - 1, RoundingMode.UP));
              }
            });
  }

  private static void assertNotReadBack(double value, BigDecimal exact, MathContext fewer) {
    BigDecimal shorter = exact.round(fewer);
    assertWithMessage("%s, for which %s would do", value, shorter)
        .that(shorter.doubleValue())
        .isNotEqualTo(value);
  }

  /** Seeded, so that a failure can be repeated. */
  private static DoubleStream samples() {
    Random random = new Random(20_261_125);
    DoubleStream bits =
        DoubleStream.generate(() -> Double.longBitsToDouble(random.nextLong()))
            .filter(value -> Double.isFinite(value) && value != 0)
            .limit(10_000);
    DoubleStream prices =
        DoubleStream.generate(
                () -> random.nextInt(1, 1_000_000_000) / Math.pow(10, random.nextInt(9)))
            .limit(10_000);
    DoubleStream sums = DoubleStream.iterate(0.1, value -> value + 0.1).limit(2_000);
    return DoubleStream.concat(bits, DoubleStream.concat(prices, sums));
  }
}
