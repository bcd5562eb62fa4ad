package dev.turboapi.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Booleans in pydantic's lax mode. */
final class Booleans {
  private static final Fault NO_BOOLEAN = Fault.of("bool_type", "Input should be a valid boolean");
  private static final Fault UNREADABLE =
      Fault.of("bool_parsing", "Input should be a valid boolean, unable to interpret input");

  private Booleans() {}

  /**
   * @throws Unbindable if the text is neither yes nor no
   */
  static boolean parse(String text) {
    // Lower case is safe: of the letters of these words, none is the lower case of any other than
    // the ASCII letter.
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1", "on", "t", "y", "yes" -> true;
      case "false", "0", "off", "f", "n", "no" -> false;
      default -> throw UNREADABLE.unbindable();
    };
  }

  /**
   * @throws Unbindable if the JSON value, which is not text, makes no boolean
   */
  static boolean convert(@Nullable Object json) {
    if (json instanceof Boolean truth) {
      return truth;
    }
    if (json instanceof Long integer) {
      return ofInteger(integer);
    }
    if (json instanceof Double number && number % 1 == 0 && Math.abs(number) < Long.MAX_VALUE) {
      return ofInteger(number.longValue());
    }
    throw NO_BOOLEAN.unbindable();
  }

  private static boolean ofInteger(long integer) {
    if (integer != 0 && integer != 1) {
      throw UNREADABLE.unbindable();
    }
    return integer == 1;
  }
}
