package dev.turboapi.schema;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that generated code makes; what is said when one fails is in {@link Shape}. */
public final class Constraints {
  /** Reading a number costs the square of its length; Python, too, draws the line here. */
  private static final int MAX_NUMBER_LENGTH = 4300;

  private Constraints() {}

  /**
   * Goes on only if the condition holds.
   *
   * @throws Unbindable if not
   */
  public static void check(boolean holds) {
    if (!holds) {
      throw Unbindable.INSTANCE;
    }
  }

  /**
   * Goes on only if the condition holds, and else says why not.
   *
   * @throws Unbindable if not
   */
  public static void check(boolean holds, String message) {
    if (!holds) {
      throw Fault.ofValue(message).unbindable();
    }
  }

  /** Whether a condition holds of each of the values. */
  public static <T extends @Nullable Object> boolean each(
      Iterable<T> values, Predicate<? super T> condition) {
    for (T value : values) {
      if (!condition.test(value)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text has min to max characters, in code points. */
  public static boolean length(String text, int min, int max) {
    int units = text.length();
    if (units < min) {
      return false;
    }
    // Between half and all of its UTF-16 units are characters: in most cases nothing has to be
    // counted.
    if (units <= max && (units + 1) / 2 >= min) {
      return true;
    }
    int characters = text.codePointCount(0, units);
    return characters >= min && characters <= max;
  }

  /** Whether there are min to max elements. */
  public static boolean size(Collection<?> values, int min, int max) {
    int size = values.size();
    return size >= min && size <= max;
  }

  /** Whether there are min to max entries. */
  public static boolean size(Map<?, ?> values, int min, int max) {
    int size = values.size();
    return size >= min && size <= max;
  }

  /** Whether the length of an array is min to max. */
  public static boolean size(int length, int min, int max) {
    return length >= min && length <= max;
  }

  /** Whether the pattern occurs in the text. */
  public static boolean matches(String text, Pattern pattern) {
    return pattern.matcher(text).find();
  }

  /** Whether there is a character that is not white space. */
  public static boolean notBlank(String text) {
    return !text.isBlank();
  }

  /** Whether the text is an email address, as email-validator judges without asking the DNS. */
  public static boolean email(String text) {
    return EmailAddress.problem(text) == null;
  }

  /** Whether the number has at most so many digits before its point and after it. */
  public static boolean digits(BigDecimal number, int whole, int places) {
    return new DecimalDigits(whole, places).holds(number);
  }

  /** Whether the number has at most so many digits. */
  public static boolean digits(long number, int whole) {
    return digits(BigDecimal.valueOf(number), whole, 0);
  }

  /** Whether the text is a number of which a condition holds. */
  public static boolean number(String text, Predicate<BigDecimal> condition) {
    try {
      return text.length() <= MAX_NUMBER_LENGTH && condition.test(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether it is before now: before today, of a date. */
  public static boolean past(TemporalAccessor time) {
    return Now.compare(time) < 0;
  }

  /** Whether it is not after now. */
  public static boolean pastOrPresent(TemporalAccessor time) {
    return Now.compare(time) <= 0;
  }

  /** Whether it is after now: after today, of a date. */
  public static boolean future(TemporalAccessor time) {
    return Now.compare(time) > 0;
  }

  /** Whether it is not before now. */
  public static boolean futureOrPresent(TemporalAccessor time) {
    return Now.compare(time) >= 0;
  }

  /**
   * Compiles a pattern as FastAPI understands it: {@code \d}, {@code \w} and {@code \s} know all of
   * Unicode, only {@code \n} ends a line, {@code $} matches only at the very end, and groups may be
   * named {@code (?P<name>...)}. What Java has beyond that, such as look-around, stays.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  public static Pattern pattern(String regex) {
    return RustRegex.compile(regex);
  }
}
