package dev.turboapi.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON values one after another, in pydantic's lax mode: an {@code int} may also be sent as
 * {@code "1"}, {@code 1.0} or {@code true}.
 *
 * <p>Codecs get one that stands at a value, and read exactly that; {@link Json#read} makes them.
 * Every method reads a whole value, or throws {@link Unbindable} at the first thing wrong, whose
 * explanation is not sought here. Not thread-safe, and not to be kept.
 *
 * <pre>{@code
 * json.beginObject();
 * for (String field = json.nextField(); field != null; field = json.nextField()) {
 *   switch (field) {
 *     case "name" -> name = json.string();
 *     case "price" -> price = json.doubleValue();
 *     default -> json.skipValue();
 *   }
 * }
 * }</pre>
 */
public final class JsonReader {
  /** At the first token of the value to read next; once it is read, at its last token. */
  private final JsonTokens tokens;

  private JsonReader(JsonTokens tokens) {
    this.tokens = tokens;
  }

  static <T extends @Nullable Object> T read(byte[] json, JsonCodec<T> codec) {
    try (JsonTokens tokens = new JsonTokens(json)) {
      tokens.next();
      T value = codec.read(new JsonReader(tokens));
      tokens.requireEnd();
      return value;
    }
  }

  /** Enters an object, whose fields {@link #nextField} gives. */
  public void beginObject() {
    require(JsonToken.START_OBJECT);
  }

  /**
   * Steps to the value of the next field and gives the field's name; null at the end of the object.
   */
  public @Nullable String nextField() {
    String name = tokens.nextName();
    if (name != null) {
      tokens.next();
    }
    return name;
  }

  /** Enters an array, whose elements {@link #nextElement} finds. */
  public void beginArray() {
    require(JsonToken.START_ARRAY);
  }

  /** Steps to the next element; false at the end of the array. */
  public boolean nextElement() {
    return tokens.next() != JsonToken.END_ARRAY;
  }

  /**
   * The text of a field of the object that is read next, wherever in it the field stands. Nothing
   * is read by that.
   *
   * @throws Unbindable if there is no such field, or it is no text
   */
  public String peekText(String name) {
    require(JsonToken.START_OBJECT);
    try (JsonTokens ahead = tokens.ahead()) {
      for (String field = ahead.nextName(); field != null; field = ahead.nextName()) {
        ahead.next();
        if (field.equals(name)) {
          if (ahead.at(JsonToken.VALUE_STRING)) {
            return ahead.text();
          }
          break;
        }
        ahead.skipValue();
      }
      throw Unbindable.INSTANCE;
    }
  }

  /** Steps over a value of any type. */
  public void skipValue() {
    tokens.skipValue();
  }

  public String string() {
    return tokens.at(JsonToken.VALUE_STRING) ? tokens.text() : Scalar.STRING.fromJson(any());
  }

  public @Nullable String stringOrNull() {
    return tokens.at(JsonToken.VALUE_NULL) ? null : string();
  }

  public boolean booleanValue() {
    if (tokens.at(JsonToken.VALUE_TRUE)) {
      return true;
    }
    return !tokens.at(JsonToken.VALUE_FALSE) && Scalar.BOOLEAN.fromJson(any());
  }

  public byte byteValue() {
    if (tokens.at(JsonToken.VALUE_NUMBER_INT)) {
      int value = tokens.intValue();
      if ((byte) value == value) {
        return (byte) value;
      }
    }
    return Scalar.BYTE.fromJson(any());
  }

  public short shortValue() {
    if (tokens.at(JsonToken.VALUE_NUMBER_INT)) {
      int value = tokens.intValue();
      if ((short) value == value) {
        return (short) value;
      }
    }
    return Scalar.SHORT.fromJson(any());
  }

  public int intValue() {
    return tokens.at(JsonToken.VALUE_NUMBER_INT) ? tokens.intValue() : Scalar.INT.fromJson(any());
  }

  public long longValue() {
    return tokens.at(JsonToken.VALUE_NUMBER_INT) ? tokens.longValue() : Scalar.LONG.fromJson(any());
  }

  /** What is too large for a float becomes infinity. */
  public float floatValue() {
    return tokens.at(JsonToken.VALUE_NUMBER_FLOAT)
        ? (float) tokens.doubleValue()
        : Scalar.FLOAT.fromJson(any());
  }

  /** What is too large for a double becomes infinity, if it has a fraction or an exponent. */
  public double doubleValue() {
    return tokens.at(JsonToken.VALUE_NUMBER_FLOAT)
        ? tokens.doubleValue()
        : Scalar.DOUBLE.fromJson(any());
  }

  /** A text of one character. */
  public char charValue() {
    return Scalar.CHAR.fromJson(any());
  }

  public <T extends @Nullable Object> T value(JsonCodec<T> codec) {
    return codec.read(this);
  }

  public <T> @Nullable T valueOrNull(JsonCodec<T> codec) {
    return tokens.at(JsonToken.VALUE_NULL) ? null : codec.read(this);
  }

  /**
   * Reads a value by that codec which fits best, see {@link Shape#best}.
   *
   * @throws Unbindable if none fits
   */
  @SafeVarargs
  public final <T> T bestOf(JsonCodec<? extends T>... codecs) {
    try (JsonTokens ahead = tokens.ahead()) {
      return codecs[Shape.best(new JsonReader(ahead).any(), codecs)].read(this);
    }
  }

  /** The elements of an array in a list that the caller may change. */
  public <T extends @Nullable Object> List<T> list(JsonCodec<T> element) {
    return collection(element, ArrayList::new);
  }

  /**
   * The different elements of an array, in the order in which they first occur, in a set that the
   * caller may change.
   */
  public <T extends @Nullable Object> Set<T> set(JsonCodec<T> element) {
    return collection(element, LinkedHashSet::new);
  }

  /**
   * The elements of an array, in a collection that comes empty.
   *
   * @param empty makes it
   */
  public <T extends @Nullable Object, C extends Collection<T>> C collection(
      JsonCodec<T> element, Supplier<C> empty) {
    beginArray();
    C values = empty.get();
    while (nextElement()) {
      values.add(element.read(this));
    }
    return values;
  }

  /**
   * The fields of an object in their order, in a map that the caller may change. Of a name given
   * twice the last value counts.
   */
  public <V extends @Nullable Object> Map<String, V> map(JsonCodec<V> value) {
    return map(value, LinkedHashMap::new);
  }

  /**
   * The fields of an object, in a map that comes empty.
   *
   * @param empty makes it
   */
  public <V extends @Nullable Object, M extends Map<String, V>> M map(
      JsonCodec<V> value, Supplier<M> empty) {
    beginObject();
    M values = empty.get();
    for (String name = nextField(); name != null; name = nextField()) {
      values.put(name, value.read(this));
    }
    return values;
  }

  /**
   * A value of any type: null, String, Boolean, Long, BigInteger, Double, ArrayList or
   * LinkedHashMap.
   */
  @Nullable Object any() {
    JsonToken token = tokens.current();
    if (token == null) {
      throw Unbindable.INSTANCE;
    }
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> tokens.text();
      case VALUE_NUMBER_INT -> tokens.integer();
      case VALUE_NUMBER_FLOAT -> tokens.doubleValue();
      case START_ARRAY -> list(Codecs.ANY);
      case START_OBJECT -> map(Codecs.ANY);
      default -> throw Unbindable.INSTANCE;
    };
  }

  private void require(JsonToken token) {
    if (!tokens.at(token)) {
      throw Unbindable.INSTANCE;
    }
  }
}
