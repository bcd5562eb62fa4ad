package dev.turboapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codecs that are not generated: scalars, containers, and values of no known type. */
public final class Codecs {
  private static final Shape ANY_OBJECT = Shape.map(Shape.any());
  private static final Shape ANY_ARRAY = Shape.list(Shape.any());

  public static final JsonCodec<String> STRING =
      new DirectCodec<>(Scalar.STRING, JsonReader::string, JsonWriter::value);
  public static final JsonCodec<Boolean> BOOLEAN =
      new DirectCodec<>(Scalar.BOOLEAN, JsonReader::booleanValue, JsonWriter::value);
  public static final JsonCodec<Byte> BYTE =
      new DirectCodec<>(Scalar.BYTE, JsonReader::byteValue, JsonWriter::value);
  public static final JsonCodec<Short> SHORT =
      new DirectCodec<>(Scalar.SHORT, JsonReader::shortValue, JsonWriter::value);
  public static final JsonCodec<Integer> INT =
      new DirectCodec<>(Scalar.INT, JsonReader::intValue, JsonWriter::value);
  public static final JsonCodec<Long> LONG =
      new DirectCodec<>(Scalar.LONG, JsonReader::longValue, JsonWriter::value);
  public static final JsonCodec<Float> FLOAT =
      new DirectCodec<>(Scalar.FLOAT, JsonReader::floatValue, JsonWriter::value);
  public static final JsonCodec<Double> DOUBLE =
      new DirectCodec<>(Scalar.DOUBLE, JsonReader::doubleValue, JsonWriter::value);

  /** A text of one character. */
  public static final JsonCodec<Character> CHAR =
      new DirectCodec<>(Scalar.CHAR, JsonReader::charValue, JsonWriter::value);

  /** Written as text, {@code "1.10"}, so that no digit is lost. */
  public static final JsonCodec<BigDecimal> DECIMAL = new ScalarCodec<>(Scalar.DECIMAL);

  /** Written with all its digits. */
  public static final JsonCodec<BigInteger> BIG_INTEGER = new ScalarCodec<>(Scalar.BIG_INTEGER);

  /** A text, as UTF-8. */
  public static final JsonCodec<byte[]> BYTES = new ScalarCodec<>(Scalar.BYTES);

  public static final JsonCodec<UUID> UUID = new ScalarCodec<>(Scalar.UUID);
  public static final JsonCodec<LocalDate> LOCAL_DATE = new ScalarCodec<>(Scalar.LOCAL_DATE);
  public static final JsonCodec<LocalTime> LOCAL_TIME = new ScalarCodec<>(Scalar.LOCAL_TIME);
  public static final JsonCodec<OffsetTime> OFFSET_TIME = new ScalarCodec<>(Scalar.OFFSET_TIME);
  public static final JsonCodec<LocalDateTime> LOCAL_DATE_TIME =
      new ScalarCodec<>(Scalar.LOCAL_DATE_TIME);
  public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME =
      new ScalarCodec<>(Scalar.OFFSET_DATE_TIME);
  public static final JsonCodec<ZonedDateTime> ZONED_DATE_TIME =
      new ScalarCodec<>(Scalar.ZONED_DATE_TIME);
  public static final JsonCodec<Instant> INSTANT = new ScalarCodec<>(Scalar.INSTANT);
  public static final JsonCodec<Duration> DURATION = new ScalarCodec<>(Scalar.DURATION);
  public static final JsonCodec<Period> PERIOD = new ScalarCodec<>(Scalar.PERIOD);
  public static final JsonCodec<Year> YEAR = new ScalarCodec<>(Scalar.YEAR);
  public static final JsonCodec<YearMonth> YEAR_MONTH = new ScalarCodec<>(Scalar.YEAR_MONTH);
  public static final JsonCodec<URI> URI = new ScalarCodec<>(Scalar.URI);
  public static final JsonCodec<ZoneId> ZONE_ID = new ScalarCodec<>(Scalar.ZONE_ID);
  public static final JsonCodec<Locale> LOCALE = new ScalarCodec<>(Scalar.LOCALE);

  /**
   * Any value at all. Reads null, String, Boolean, Long, BigInteger, Double, ArrayList and
   * LinkedHashMap. Writes these, all that has a codec here or a generated one, enums, arrays,
   * Vert.x's JSON objects, and other objects as Jackson's databind sees them; the keys of a map
   * become text as in Python.
   */
  public static final JsonCodec<@Nullable Object> ANY = new AnyCodec();

  /**
   * Any value at all, written as FastAPI does when nothing is declared, by {@code
   * jsonable_encoder}: {@link #ANY}, but decimals and durations are numbers, offsets of zero are
   * {@code +00:00}, numbers are Python's, and there is no NaN.
   */
  public static final JsonCodec<@Nullable Object> JSONABLE = pythonNumbers(new JsonableCodec());

  /** Any value at all, as Jackson's tree. */
  public static final JsonCodec<JsonNode> TREE = new TreeCodec();

  /** Any object, as Jackson's tree. */
  public static final JsonCodec<ObjectNode> OBJECT_NODE =
      new DirectCodec<>(ANY_OBJECT, TreeCodec::object, (json, node) -> TREE.write(node, json));

  /** Any array, as Jackson's tree. */
  public static final JsonCodec<ArrayNode> ARRAY_NODE =
      new DirectCodec<>(ANY_ARRAY, TreeCodec::array, (json, node) -> TREE.write(node, json));

  /** Any object, as Vert.x holds it. */
  public static final JsonCodec<JsonObject> JSON_OBJECT =
      new DirectCodec<>(
          ANY_OBJECT,
          json -> new JsonObject(json.map(ANY)),
          (json, object) -> ANY.write(object, json));

  /** Any array, as Vert.x holds it. */
  public static final JsonCodec<JsonArray> JSON_ARRAY =
      new DirectCodec<>(
          ANY_ARRAY,
          json -> new JsonArray(json.list(ANY)),
          (json, array) -> ANY.write(array, json));

  /** An int, or {@code null} for none. */
  public static final JsonCodec<OptionalInt> OPTIONAL_INT =
      new DirectCodec<>(
          Shape.nullable(Scalar.INT), PrimitiveOptionals::readInt, PrimitiveOptionals::write);

  /** A long, or {@code null} for none. */
  public static final JsonCodec<OptionalLong> OPTIONAL_LONG =
      new DirectCodec<>(
          Shape.nullable(Scalar.LONG), PrimitiveOptionals::readLong, PrimitiveOptionals::write);

  /** A double, or {@code null} for none. */
  public static final JsonCodec<OptionalDouble> OPTIONAL_DOUBLE =
      new DirectCodec<>(
          Shape.nullable(Scalar.DOUBLE), PrimitiveOptionals::readDouble, PrimitiveOptionals::write);

  public static final JsonCodec<boolean[]> BOOLEAN_ARRAY =
      new PrimitiveArrayCodec<>(
          Scalar.BOOLEAN,
          boolean[]::new,
          (array, i, json) -> array[i] = json.booleanValue(),
          (array, i, json) -> json.value(array[i]));
  public static final JsonCodec<short[]> SHORT_ARRAY =
      new PrimitiveArrayCodec<>(
          Scalar.SHORT,
          short[]::new,
          (array, i, json) -> array[i] = json.shortValue(),
          (array, i, json) -> json.value(array[i]));
  public static final JsonCodec<int[]> INT_ARRAY =
      new PrimitiveArrayCodec<>(
          Scalar.INT,
          int[]::new,
          (array, i, json) -> array[i] = json.intValue(),
          (array, i, json) -> json.value(array[i]));
  public static final JsonCodec<long[]> LONG_ARRAY =
      new PrimitiveArrayCodec<>(
          Scalar.LONG,
          long[]::new,
          (array, i, json) -> array[i] = json.longValue(),
          (array, i, json) -> json.value(array[i]));
  public static final JsonCodec<float[]> FLOAT_ARRAY =
      new PrimitiveArrayCodec<>(
          Scalar.FLOAT,
          float[]::new,
          (array, i, json) -> array[i] = json.floatValue(),
          (array, i, json) -> json.value(array[i]));
  public static final JsonCodec<double[]> DOUBLE_ARRAY =
      new PrimitiveArrayCodec<>(
          Scalar.DOUBLE,
          double[]::new,
          (array, i, json) -> array[i] = json.doubleValue(),
          (array, i, json) -> json.value(array[i]));

  private Codecs() {}

  /** A scalar that has no constant here, such as an enum. */
  public static <T> JsonCodec<T> of(Scalar<T> scalar) {
    return new ScalarCodec<>(scalar);
  }

  /** A scalar that is written as text, whatever it is. */
  public static <T> JsonCodec<T> text(Scalar<T> scalar) {
    return new TextCodec<>(scalar);
  }

  /** Whether it is null or an empty text, container, array or Optional. */
  public static boolean isEmpty(@Nullable Object value) {
    if (value == null || value.equals("")) {
      return true;
    }
    if (value instanceof Collection<?> elements) {
      return elements.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value instanceof Optional<?> optional
        ? optional.isEmpty()
        : value.getClass().isArray() && Array.getLength(value) == 0;
  }

  /** An array; see {@link JsonReader#list}. */
  public static <T extends @Nullable Object> JsonCodec<List<T>> list(JsonCodec<T> element) {
    return list(element, ArrayList::new);
  }

  /**
   * An array, as the list, queue or other collection that comes empty.
   *
   * @param empty makes it
   */
  public static <T extends @Nullable Object, C extends Collection<T>> JsonCodec<C> list(
      JsonCodec<T> element, Supplier<C> empty) {
    return new CollectionCodec<>(element, empty, false);
  }

  /**
   * An array, as one in Java.
   *
   * @param sized makes one of a length
   */
  public static <T extends @Nullable Object> JsonCodec<T[]> array(
      JsonCodec<T> element, IntFunction<T[]> sized) {
    return new ArrayCodec<>(element, sized);
  }

  /** An array of different values; see {@link JsonReader#set}. */
  public static <T extends @Nullable Object> JsonCodec<Set<T>> set(JsonCodec<T> element) {
    return set(element, LinkedHashSet::new);
  }

  /**
   * An array of different values, in the set that comes empty.
   *
   * @param empty makes it
   */
  public static <T extends @Nullable Object, C extends Set<T>> JsonCodec<C> set(
      JsonCodec<T> element, Supplier<C> empty) {
    return new CollectionCodec<>(element, empty, true);
  }

  /** An object with any names; see {@link JsonReader#map}. */
  public static <V extends @Nullable Object> JsonCodec<Map<String, V>> map(JsonCodec<V> value) {
    return map(Scalar.STRING, value);
  }

  /** An object whose names are texts of a type; see {@link JsonReader#map}. */
  public static <K, V extends @Nullable Object> JsonCodec<Map<K, V>> map(
      Scalar<K> key, JsonCodec<V> value) {
    return map(key, value, LinkedHashMap::new);
  }

  /**
   * An object whose names are texts of a type, in the map that comes empty.
   *
   * @param empty makes it
   */
  public static <K, V extends @Nullable Object, M extends Map<K, V>> JsonCodec<M> map(
      Scalar<K> key, JsonCodec<V> value, Supplier<M> empty) {
    return new MapCodec<>(key, value, empty);
  }

  /** A value or {@code null}, which is the empty optional. */
  public static <T> JsonCodec<Optional<T>> optional(JsonCodec<T> value) {
    return new OptionalCodec<>(value);
  }

  /** A value or {@code null}. */
  public static <T> JsonCodec<@Nullable T> nullable(JsonCodec<T> value) {
    return new NullableCodec<>(value);
  }

  /**
   * A codec that is looked up when it is first used, for types that lead back to each other.
   *
   * @param codec may be asked more than once
   */
  public static <T extends @Nullable Object> JsonCodec<T> lazy(Supplier<JsonCodec<T>> codec) {
    return new LazyCodec<>(codec);
  }

  /** The same, but members are left out when it writes. */
  public static <T extends @Nullable Object> JsonCodec<T> filtered(
      JsonCodec<T> codec, MemberFilter filter) {
    return new FilteredCodec<>(codec, Trimmers.of(codec, filter));
  }

  /**
   * The same, but it writes floating-point numbers as Python's {@code json} module does, {@code
   * 1e-07}, and fails for NaN and the infinities: what FastAPI does for a route with a response
   * class of its own.
   */
  public static <T extends @Nullable Object> JsonCodec<T> pythonNumbers(JsonCodec<T> codec) {
    return new PythonNumbersCodec<>(codec);
  }

  /** What a generated codec throws for a value of a subtype that {@code @JsonSubTypes} omits. */
  public static IllegalArgumentException unlisted(String union, Object value) {
    return new IllegalArgumentException(
        "@JsonSubTypes of %s does not name %s.".formatted(union, value.getClass().getName()));
  }
}
