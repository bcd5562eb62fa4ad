package dev.turboapi.schema;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** The checks that generated code makes; what is said when one fails is in {@link Shape}. */
public final class Constraints {
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
