package dev.turboapi.json;

import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.TriedObject;
import dev.turboapi.schema.Unbindable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
 * private static final Fields FIELDS = Fields.of("name", "price");
 *
 * json.beginObject();
 * for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
 *   switch (field) {
 *     case "name" -> name = json.string();
 *     case "price" -> price = json.doubleValue();
 *     default -> json.skipValue();
 *   }
 * }
 * }</pre>
 */
public final class JsonReader {
  private final JsonTokens tokens;

  /** Which of its names the object that is being read has next, if its fields are in order. */
  private int expected;

  /** The objects that were read ahead, by where they start: none needs to be read ahead again. */
  private Map<Integer, TriedObject> ahead = Map.of();

  private boolean goingAhead;

  private JsonReader(JsonTokens tokens) {
    this.tokens = tokens;
  }

  static <T extends @Nullable Object> T read(byte[] json, JsonCodec<T> codec) {
    JsonTokens tokens = new JsonTokens(json);
    T value = codec.read(new JsonReader(tokens));
    tokens.requireEnd();
    return value;
  }

  static <T> @Nullable T readMember(byte[] json, String name, JsonCodec<T> codec) {
    JsonTokens tokens = new JsonTokens(json);
    T value = new JsonReader(tokens).member(name, codec);
    tokens.requireEnd();
    return value;
  }

  static void check(byte[] json) {
    JsonTokens tokens = new JsonTokens(json);
    tokens.skipValue();
    tokens.requireEnd();
  }

  private <T> @Nullable T member(String name, JsonCodec<T> codec) {
    if (atNull()) {
      return null;
    }
    T value = null;
    beginObject();
    for (String field = nextField(); field != null; field = nextField()) {
      if (field.equals(name)) {
        value = valueOrNull(codec);
      } else {
        skipValue();
      }
    }
    return value;
  }

  /** Enters an object, whose fields {@link #nextField} gives. */
  public void beginObject() {
    tokens.open('{');
    expected = 0;
  }

  /**
   * Steps to the value of the next field and gives the field's name; null at the end of the object.
   */
  public @Nullable String nextField() {
    return tokens.next('}') ? tokens.name() : null;
  }

  /**
   * The same, quicker: a name that is one of these is given as the string that it is there, without
   * making a new one. Quickest if the fields come in the order of the names.
   */
  public @Nullable String nextField(Fields fields) {
    if (!tokens.next('}')) {
      return null;
    }
    FieldName name = tokens.name(fields, expected);
    if (name == null) {
      return tokens.name();
    }
    expected = name.index + 1;
    return name.text;
  }

  /** Steps over a value of any type. */
  public void skipValue() {
    tokens.skipValue();
  }

  /** Steps over a null; false if there is something else. */
  public boolean skipNull() {
    return atNull();
  }

  /**
   * Reads ahead in the object at which this stands, and stays there: the text that its field of
   * that name has, or the last of them. Null if there is none, it is no text, or this does not
   * stand at an object.
   */
  public @Nullable String peekText(String name) {
    return tokens.peekText(name);
  }

  /**
   * The text by which the object at which this stands tells its type: that of the field of this
   * name, see {@link #peekText}. If that comes first, what follows is not looked at, so whoever
   * reads the object must see to it that a later one of the name does not say otherwise.
   *
   * @throws Unbindable if there is none
   */
  public String tag(String name) {
    long start = mark();
    tokens.open('{');
    boolean first = tokens.next('}') && tokens.name().equals(name) && tokens.peek() == '"';
    String tag = first ? tokens.string() : null;
    reset(start);
    tag = first ? tag : peekText(name);
    if (tag == null) {
      throw Unbindable.INSTANCE;
    }
    return tag;
  }

  /**
   * Reads a value by that codec which fits best, see {@link Shape#best}.
   *
   * @throws Unbindable if none fits
   */
  @SafeVarargs
  public final <T> T bestOf(JsonCodec<? extends T>... codecs) {
    Object known = ahead.get(tokens.at());
    Object value = known == null ? readAhead() : known;
    return value(codecs[Shape.best(value, codecs)]);
  }

  private @Nullable Object readAhead() {
    long start = mark();
    goingAhead = true;
    Object value = any();
    goingAhead = false;
    reset(start);
    return value;
  }

  /** Where this stands, for {@link #reset}. */
  public long mark() {
    return tokens.mark();
  }

  /**
   * Goes back to where this stood when {@link #mark} gave that, even if {@link Unbindable} was
   * thrown since. Whoever reads again and again in nested values takes time without bounds.
   */
  public void reset(long mark) {
    tokens.reset(mark);
  }

  public String string() {
    return tokens.peek() == '"' ? tokens.string() : Scalar.STRING.fromJson(any());
  }

  public @Nullable String stringOrNull() {
    return atNull() ? null : string();
  }

  public boolean booleanValue() {
    return Scalar.BOOLEAN.fromJson(any());
  }

  public byte byteValue() {
    return (byte) integer(Scalar.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  public short shortValue() {
    return (short) integer(Scalar.SHORT, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  public int intValue() {
    return (int) integer(Scalar.INT, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  public long longValue() {
    return integer(Scalar.LONG, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long integer(Scalar<? extends Number> scalar, long min, long max) {
    if (!tokens.atNumber()) {
      return scalar.fromJson(any()).longValue();
    }
    JsonNumber number = tokens.number();
    if (number.isLong() && number.longValue() >= min && number.longValue() <= max) {
      return number.longValue();
    }
    return scalar.fromJson(number.value()).longValue();
  }

  /** What is too large for a float becomes infinity. */
  public float floatValue() {
    return (float) doubleValue();
  }

  /** What is too large for a double becomes infinity, if it has a fraction or an exponent. */
  public double doubleValue() {
    if (!tokens.atNumber()) {
      return Scalar.DOUBLE.fromJson(any());
    }
    JsonNumber number = tokens.number();
    return number.isDouble() ? number.doubleValue() : Scalar.DOUBLE.fromJson(number.value());
  }

  /** A text of one character. */
  public char charValue() {
    return Scalar.CHAR.fromJson(any());
  }

  public <T extends @Nullable Object> T value(JsonCodec<T> codec) {
    int expectedBehind = expected;
    T value = codec.read(this);
    expected = expectedBehind;
    return value;
  }

  public <T> @Nullable T valueOrNull(JsonCodec<T> codec) {
    return atNull() ? null : value(codec);
  }

  /** Reads null, if that is here. */
  private boolean atNull() {
    return tokens.peek() == 'n' && tokens.literal() == null;
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
    int expectedBehind = expected;
    C values = empty.get();
    beginArray();
    while (nextElement()) {
      values.add(element.read(this));
    }
    expected = expectedBehind;
    return values;
  }

  /** Enters an array, whose elements {@link #nextElement} finds. */
  void beginArray() {
    tokens.open('[');
  }

  /** Steps to the next element; false at the end of the array. */
  boolean nextElement() {
    return tokens.next(']');
  }

  /**
   * The fields of an object in their order, in a map that the caller may change. Of a name given
   * twice the last value counts.
   */
  public <V extends @Nullable Object> Map<String, V> map(JsonCodec<V> value) {
    return map(Scalar.STRING, value);
  }

  /** The same for names that are texts of a type. Of those that mean the same the last counts. */
  public <K, V extends @Nullable Object> Map<K, V> map(Scalar<K> key, JsonCodec<V> value) {
    return map(key, value, LinkedHashMap::new);
  }

  /**
   * The same in a map that comes empty.
   *
   * @param empty makes it
   */
  public <K, V extends @Nullable Object, M extends Map<K, V>> M map(
      Scalar<K> key, JsonCodec<V> value, Supplier<M> empty) {
    int expectedBehind = expected;
    M values = empty.get();
    tokens.open('{');
    while (tokens.next('}')) {
      values.put(key.read(tokens.name()), value.read(this));
    }
    expected = expectedBehind;
    return values;
  }

  /**
   * A value of any type: null, String, Boolean, Long, BigInteger, Double, ArrayList or
   * LinkedHashMap.
   */
  @Nullable Object any() {
    return switch (tokens.peek()) {
      case '"' -> tokens.string();
      case '[' -> list(Codecs.ANY);
      case '{' -> goingAhead ? objectAhead() : map(Codecs.ANY);
      default -> tokens.atNumber() ? tokens.number().value() : tokens.literal();
    };
  }

  private TriedObject objectAhead() {
    if (ahead.isEmpty()) {
      ahead = new HashMap<>();
    }
    int start = tokens.at();
    TriedObject object = map(Scalar.STRING, Codecs.ANY, TriedObject::new);
    ahead.put(start, object);
    return object;
  }
}
