package dev.turboapi.schema;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What types of time take of JSON numbers: whole ones that fit into a long, and all others that fit
 * into a double.
 */
final class JsonNumber {
  private JsonNumber() {}

  /** The number as a Long or a Double; null if it is none. */
  static @Nullable Number of(@Nullable Object json) {
    if (json instanceof Long || json instanceof Double) {
      return (Number) json;
    }
    if (json instanceof BigInteger integer && Double.isFinite(integer.doubleValue())) {
      return integer.doubleValue();
    }
    return null;
  }
}
