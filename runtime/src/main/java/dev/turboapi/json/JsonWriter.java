package dev.turboapi.json;

import dev.turboapi.schema.Scalar;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON to the byte as FastAPI does when a response has a declared type: no blanks, UTF-8,
 * numbers as pydantic writes them, {@code NaN} and the infinities as {@code null}.
 *
 * <p>Codecs get one and write exactly one value each; {@link Json#write} makes them. Not
 * thread-safe, and not to be kept.
 *
 * <pre>{@code
 * private static final byte[] NAME = JsonWriter.firstField("name");
 * private static final byte[] PRICE = JsonWriter.nextField("price");
 *
 * public void write(Item item, JsonWriter json) {
 *   json.field(NAME).value(item.name());
 *   json.field(PRICE).value(item.price());
 *   json.endObject();
 * }
 * }</pre>
 */
public final class JsonWriter {
  private static final int INITIAL_CAPACITY = 512;
  private static final int LARGEST_KEPT = 64 * 1024;

  private static final byte[] NULL = Ascii.bytes("null");
  private static final byte[] TRUE = Ascii.bytes("true");
  private static final byte[] FALSE = Ascii.bytes("false");
  private static final byte[] HEX = Ascii.bytes("0123456789abcdef");

  private static final ThreadLocal<JsonWriter> OF_THREAD = ThreadLocal.withInitial(JsonWriter::new);

  private byte[] buffer = new byte[INITIAL_CAPACITY];
  private int length;
  private boolean taken;
  private boolean lenient;
  private FloatText floats = FloatText.PYDANTIC;

  private JsonWriter() {}

  /**
   * The writer of this thread, or a new one while that is taken: a codec may itself encode
   * something apart. To be given back by {@link #release}.
   */
  static JsonWriter take() {
    JsonWriter own = OF_THREAD.get();
    JsonWriter free = own.taken ? new JsonWriter() : own;
    free.taken = true;
    return free;
  }

  /**
   * The same, but halves of surrogate pairs are written as escapes, as JSON allows, where otherwise
   * they are refused.
   */
  static JsonWriter takeLenient() {
    JsonWriter json = take();
    json.lenient = true;
    return json;
  }

  void release() {
    if (buffer.length > LARGEST_KEPT) {
      buffer = new byte[INITIAL_CAPACITY];
    }
    length = 0;
    lenient = false;
    taken = false;
  }

  /** <code>&#123;"name":</code> as bytes, for a static constant. */
  public static byte[] firstField(String name) {
    return fieldAfter('{', name);
  }

  /** {@code ,"name":} as bytes, for a static constant. */
  public static byte[] nextField(String name) {
    return fieldAfter(',', name);
  }

  private static byte[] fieldAfter(char separator, String name) {
    JsonWriter json = new JsonWriter();
    json.symbol(separator);
    json.value(name);
    json.symbol(':');
    return json.toByteArray();
  }

  /**
   * Writes a field's name, made by {@link #firstField} or {@link #nextField}; its value must
   * follow.
   */
  public JsonWriter field(byte[] name) {
    raw(name);
    return this;
  }

  /** Begins an object of which no field is certain to be written: see {@link #member}. */
  public void beginObject() {
    symbol('{');
  }

  /**
   * Writes a field's name, made by {@link #nextField}, where it may be the first one after {@link
   * #beginObject}; its value must follow.
   */
  public JsonWriter member(byte[] name) {
    int skipped = buffer[length - 1] == '{' ? 1 : 0;
    reserve(name.length);
    System.arraycopy(name, skipped, buffer, length, name.length - skipped);
    length += name.length - skipped;
    return this;
  }

  /** Writes a field for each entry, in their order; null has none. */
  public <V extends @Nullable Object> void members(
      @Nullable Map<String, ? extends V> values, JsonCodec<V> value) {
    if (values != null) {
      for (Map.Entry<String, ? extends V> entry : values.entrySet()) {
        name(entry.getKey());
        value.write(entry.getValue(), this);
      }
    }
  }

  /** Ends an object. */
  public void endObject() {
    symbol('}');
  }

  /** Writes an object without fields. */
  public void emptyObject() {
    symbol('{');
    symbol('}');
  }

  public void nullValue() {
    raw(NULL);
  }

  public void value(boolean value) {
    raw(value ? TRUE : FALSE);
  }

  public void value(int value) {
    value((long) value);
  }

  public void value(long value) {
    reserve(DecimalDigits.MAX_LENGTH);
    length = DecimalDigits.write(value, buffer, length);
  }

  public void value(float value) {
    if (Float.isFinite(value)) {
      reserve(FloatText.MAX_LENGTH);
      length = floats.write(value, buffer, length);
    } else {
      notFinite(value);
    }
  }

  public void value(double value) {
    if (Double.isFinite(value)) {
      finite(value, floats);
    } else {
      notFinite(value);
    }
  }

  /** Writes a number with all its digits, as Java shows it. */
  public void value(BigDecimal value) {
    raw(Ascii.bytes(value.toString()));
  }

  /**
   * Writes a text that is JSON already, as it is.
   *
   * @param json of whose being JSON the caller is certain; null is written as null
   */
  public void rawValue(@Nullable String json) {
    if (json == null) {
      nullValue();
    } else {
      raw(json.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes a text of one character. */
  public void value(char value) {
    value(String.valueOf(value));
  }

  /**
   * Writes a text.
   *
   * @throws IllegalArgumentException if half of a surrogate pair is in it, which UTF-8 cannot
   *     express; FastAPI fails too
   */
  public void value(String value) {
    int count = value.length();
    reserve(count + 2);
    byte[] target = buffer;
    int at = length;
    target[at++] = '"';
    for (int i = 0; i < count; i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        length = at;
        escapedFrom(i, value);
        return;
      }
      target[at++] = (byte) c;
    }
    target[at++] = '"';
    length = at;
  }

  public <T extends @Nullable Object> void value(T value, JsonCodec<T> codec) {
    codec.write(value, this);
  }

  public void valueOrNull(@Nullable String value) {
    if (value == null) {
      nullValue();
    } else {
      value(value);
    }
  }

  public <T> void valueOrNull(@Nullable T value, JsonCodec<T> codec) {
    if (value == null) {
      nullValue();
    } else {
      codec.write(value, this);
    }
  }

  /** Writes an array of the values, in their order. */
  public <T extends @Nullable Object> void list(
      Iterable<? extends T> values, JsonCodec<T> element) {
    symbol('[');
    for (T value : values) {
      separate();
      element.write(value, this);
    }
    symbol(']');
  }

  /** Writes an object with a field for each entry, in their order. */
  public <V extends @Nullable Object> void map(
      Map<String, ? extends V> values, JsonCodec<V> value) {
    map(values, Scalar.STRING, value);
  }

  /** The same with keys of a type, written as text. */
  public <K, V extends @Nullable Object> void map(
      Map<K, ? extends V> values, Scalar<K> key, JsonCodec<V> value) {
    symbol('{');
    for (Map.Entry<K, ? extends V> entry : values.entrySet()) {
      name(key.text(entry.getKey()));
      value.write(entry.getValue(), this);
    }
    symbol('}');
  }

  /** What was written so far. */
  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, length);
  }

  private void notFinite(double value) {
    if (floats == FloatText.PYTHON) {
      throw new IllegalArgumentException(
          value + " is no JSON. Send null or a text instead; FastAPI fails too.");
    }
    nullValue();
  }

  /** Writes floating-point numbers in this form from now on, and tells the form so far. */
  FloatText floats(FloatText form) {
    FloatText before = floats;
    floats = form;
    return before;
  }

  /** How much was written so far. */
  int length() {
    return length;
  }

  /** Leaves members out of the value that was written since the length was {@code start}. */
  void trim(int start, Trimmer trimmer) {
    WrittenJson written = new WrittenJson(buffer, start, length);
    trimmer.trim(written);
    length = written.end();
  }

  /** Writes a finite number in the given form. */
  void finite(double value, FloatText form) {
    reserve(FloatText.MAX_LENGTH);
    length = form.write(value, buffer, length);
  }

  /** Writes a field's name where {@link #field} cannot: when it is known only now. */
  void name(String name) {
    separate();
    value(name);
    symbol(':');
  }

  /** Writes a comma, unless an array or object has just been opened. */
  void separate() {
    byte last = buffer[length - 1];
    if (last != '[' && last != '{') {
      symbol(',');
    }
  }

  /** Writes one ASCII character as it is. */
  void symbol(char symbol) {
    reserve(1);
    buffer[length++] = (byte) symbol;
  }

  /** Writes JSON text as it is. */
  void raw(byte[] json) {
    reserve(json.length);
    System.arraycopy(json, 0, buffer, length, json.length);
    length += json.length;
  }

  /** Writes the rest of a text in which a character is not as simple as a printable ASCII one. */
  private void escapedFrom(int start, String value) {
    int i = start;
    while (i < value.length()) {
      // The longest form of a character, and the closing quote.
      reserve(7);
      int c = value.codePointAt(i);
      if (c < 0x80) {
        ascii((char) c);
      } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        length = Utf8.write(c, buffer, length);
      } else if (lenient) {
        unicodeEscape((char) c);
      } else {
        throw new IllegalArgumentException(
            "Cannot send a text as UTF-8, since its character %d is half of a surrogate pair (\\u%04x). Was it cut within an emoji?"
                .formatted(i, c));
      }
      i += Character.charCount(c);
    }
    symbol('"');
  }

  private void ascii(char c) {
    switch (c) {
      case '"', '\\' -> shortEscape(c);
      case '\n' -> shortEscape('n');
      case '\r' -> shortEscape('r');
      case '\t' -> shortEscape('t');
      case '\b' -> shortEscape('b');
      case '\f' -> shortEscape('f');
      default -> {
        if (c < ' ') {
          unicodeEscape(c);
        } else {
          buffer[length++] = (byte) c;
        }
      }
    }
  }

  private void shortEscape(char letter) {
    buffer[length++] = '\\';
    buffer[length++] = (byte) letter;
  }

  private void unicodeEscape(char c) {
    buffer[length++] = '\\';
    buffer[length++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      buffer[length++] = HEX[(c >> shift) & 0xF];
    }
  }

  private void reserve(int count) {
    if (buffer.length - length < count) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + count));
    }
  }
}
