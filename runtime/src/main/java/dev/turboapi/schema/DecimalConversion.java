package dev.turboapi.schema;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers as Python's {@code Decimal} reads and writes them; infinity and NaN are refused.
 */
final class DecimalConversion implements Conversion<BigDecimal> {
  private static final Fault NO_DECIMAL =
      Fault.of(
          "decimal_type", "Decimal input should be an integer, float, string or Decimal object");
  private static final Fault UNREADABLE =
      Fault.of("decimal_parsing", "Input should be a valid decimal");

  private static final Pattern SPECIAL = Pattern.compile("[+-]?(inf(inity)?|s?nan[0-9]*)");

  /**
   * Reading costs the square of the length: as with integers, more than Python allows those is
   * refused.
   */
  private static final int MAX_LENGTH = 4300;

  @Override
  public BigDecimal parse(String text) {
    String number = withAsciiDigits(WhiteSpace.strip(text).replace("_", ""));
    if (Floats.isNumber(number) && number.length() <= MAX_LENGTH) {
      try {
        return new BigDecimal(number);
      } catch (NumberFormatException e) {
        throw UNREADABLE.unbindable(); // The exponent is beyond what a BigDecimal holds.
      }
    }
    boolean special = SPECIAL.matcher(number.toLowerCase(Locale.ROOT)).matches();
    throw (special ? Floats.NOT_FINITE : UNREADABLE).unbindable();
  }

  @Override
  public BigDecimal convert(@Nullable Object json) {
    if (json instanceof Long integer) {
      return BigDecimal.valueOf(integer);
    }
    if (json instanceof Double number) {
      return ofFloat(number);
    }
    if (json instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    throw NO_DECIMAL.unbindable();
  }

  @Override
  public boolean allows(Constraint constraint) {
    return constraint instanceof NumberBound || constraint instanceof DecimalDigits;
  }

  /** {@code Decimal(repr(number))}, where repr has at least one decimal, or an exponent. */
  private static BigDecimal ofFloat(double number) {
    if (!Double.isFinite(number)) {
      throw Floats.NOT_FINITE.unbindable();
    }
    BigDecimal shortest = new BigDecimal(NumberOutput.toString(number, true)).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    boolean plain =
        exponent >= PythonLiteral.LEAST_PLAIN_EXPONENT && exponent < PythonLiteral.PLAIN_EXPONENT;
    return plain && shortest.scale() < 1 ? shortest.setScale(1) : shortest;
  }

  /** Python takes the decimal digits of all scripts. */
  private static String withAsciiDigits(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    StringBuilder ascii = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
              ascii.appendCodePoint(digit < 0 ? c : '0' + digit);
            });
    return ascii.toString();
  }
}
