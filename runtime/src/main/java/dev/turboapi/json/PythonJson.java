package dev.turboapi.json;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON text as Python 3.11's {@code json} module reads and writes it, which is how FastAPI reads
 * bodies and writes errors. Slower than {@link Json}, and meant for what went wrong. Thread-safe.
 */
public final class PythonJson {
  /**
   * How deep lists and objects may be nested. Python's own limit is 1000 calls less those that led
   * to the parser: 962 were left under uvicorn.
   */
  public static final int MAX_DEPTH = 962;

  /**
   * How many digits a whole number may have, the sign not counted: Python's limit on converting
   * text to numbers.
   */
  public static final int MAX_DIGITS = 4300;

  private PythonJson() {}

  /**
   * The value that a body holds: null, String, Boolean, Long, BigInteger, Double (also NaN and the
   * infinities), ArrayList or LinkedHashMap. Of a key given twice the last value is kept, in the
   * first one's place.
   *
   * @throws SyntaxError if it is not JSON, for which FastAPI answers 422 {@code json_invalid}
   * @throws Unreadable if it is not text, too deep or has a number too long, for which FastAPI
   *     answers 400
   */
  public static @Nullable Object parse(byte[] body) throws SyntaxError, Unreadable {
    return new PythonJsonParser(PythonText.decode(body)).document();
  }

  /**
   * The value as {@code json.dumps} writes it without blanks and ASCII escapes, in UTF-8.
   *
   * @param value null, String, Boolean, Number, Collection, or Map with String keys, and the same
   *     inside
   * @throws IllegalArgumentException if it holds a NaN, an infinity, half of a surrogate pair or an
   *     object of another type; FastAPI answers 500 then
   */
  public static byte[] write(@Nullable Object value) {
    return write(value, JsonWriter.take(), false);
  }

  /**
   * The same for a value that {@link #parse} made, to be read once more: {@code NaN} and the
   * infinities are written as Python's names, halves of surrogate pairs as escapes.
   */
  public static byte[] writeCanonical(@Nullable Object value) {
    return write(value, JsonWriter.takeLenient(), true);
  }

  private static byte[] write(@Nullable Object value, JsonWriter json, boolean allowNaN) {
    try {
      write(value, allowNaN, json);
      return json.toByteArray();
    } finally {
      json.release();
    }
  }

  private static void write(@Nullable Object value, boolean allowNaN, JsonWriter json) {
    if (value == null) {
      json.nullValue();
    } else if (value instanceof String text) {
      json.value(text);
    } else if (value instanceof Boolean flag) {
      json.value(flag);
    } else if (value instanceof Number number) {
      writeNumber(number, allowNaN, json);
    } else if (value instanceof Collection<?> values) {
      writeList(values, allowNaN, json);
    } else if (value instanceof Map<?, ?> map) {
      writeObject(map, allowNaN, json);
    } else {
      throw new IllegalArgumentException(
          "Cannot write a %s as JSON here: only null, text, booleans, numbers, collections and maps."
              .formatted(value.getClass().getName()));
    }
  }

  private static void writeNumber(Number number, boolean allowNaN, JsonWriter json) {
    if (number instanceof Double || number instanceof Float) {
      writeFloat(number.doubleValue(), allowNaN, json);
    } else if (number instanceof BigInteger big) {
      json.raw(Ascii.bytes(big.toString()));
    } else if (number instanceof BigDecimal decimal) {
      writeDecimal(decimal, allowNaN, json);
    } else {
      json.value(number.longValue());
    }
  }

  private static void writeFloat(double number, boolean allowNaN, JsonWriter json) {
    if (Double.isFinite(number)) {
      json.finite(number, FloatText.PYTHON);
    } else if (allowNaN) {
      json.raw(Ascii.bytes(Double.toString(number)));
    } else {
      throw new IllegalArgumentException(number + " has no form in JSON.");
    }
  }

  /**
   * FastAPI makes an int of a decimal without a fractional part, even {@code 1E+3}, and a float of
   * any other.
   */
  private static void writeDecimal(BigDecimal decimal, boolean allowNaN, JsonWriter json) {
    if (decimal.scale() <= 0) {
      json.raw(Ascii.bytes(decimal.toBigInteger().toString()));
    } else {
      writeFloat(decimal.doubleValue(), allowNaN, json);
    }
  }

  private static void writeList(Collection<?> values, boolean allowNaN, JsonWriter json) {
    json.symbol('[');
    for (Object value : values) {
      json.separate();
      write(value, allowNaN, json);
    }
    json.symbol(']');
  }

  private static void writeObject(Map<?, ?> map, boolean allowNaN, JsonWriter json) {
    json.symbol('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.name((String) entry.getKey());
      write(entry.getValue(), allowNaN, json);
    }
    json.symbol('}');
  }

  /** Says what is wrong with a text that is not JSON, as Python's {@code JSONDecodeError} does. */
  public static final class SyntaxError extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String message;
    private final int position;

    SyntaxError(String message, int position) {
      super(message + " at character " + position, null, false, false);
      this.message = message;
      this.position = position;
    }

    /** Python's words, for instance {@code Expecting value}. */
    public String message() {
      return message;
    }

    /**
     * Where it is wrong, in characters (code points) from the start of the decoded text, from 0.
     */
    public int position() {
      return position;
    }
  }

  /**
   * Says that a body cannot be read as JSON at all: wrong encoding, nested too deep, a number too
   * long.
   */
  public static final class Unreadable extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message, null, false, false);
    }
  }
}
