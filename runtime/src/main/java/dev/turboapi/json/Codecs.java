package dev.turboapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.turboapi.schema.Scalar;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codecs that are not generated: scalars, containers, and values of no known type. */
public final class Codecs {
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
  public static final JsonCodec<BigDecimal> DECIMAL = new TextCodec<>(Scalar.DECIMAL);

  public static final JsonCodec<UUID> UUID = new TextCodec<>(Scalar.UUID);
  public static final JsonCodec<LocalDate> LOCAL_DATE = new TextCodec<>(Scalar.LOCAL_DATE);
  public static final JsonCodec<LocalTime> LOCAL_TIME = new TextCodec<>(Scalar.LOCAL_TIME);
  public static final JsonCodec<LocalDateTime> LOCAL_DATE_TIME =
      new TextCodec<>(Scalar.LOCAL_DATE_TIME);
  public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME =
      new TextCodec<>(Scalar.OFFSET_DATE_TIME);
  public static final JsonCodec<ZonedDateTime> ZONED_DATE_TIME =
      new TextCodec<>(Scalar.ZONED_DATE_TIME);
  public static final JsonCodec<Instant> INSTANT = new TextCodec<>(Scalar.INSTANT);
  public static final JsonCodec<Duration> DURATION = new TextCodec<>(Scalar.DURATION);
  public static final JsonCodec<Period> PERIOD = new TextCodec<>(Scalar.PERIOD);
  public static final JsonCodec<Year> YEAR = new TextCodec<>(Scalar.YEAR);
  public static final JsonCodec<YearMonth> YEAR_MONTH = new TextCodec<>(Scalar.YEAR_MONTH);

  /**
   * Any value at all. Reads null, String, Boolean, Long, BigInteger, Double, ArrayList and
   * LinkedHashMap. Writes these, all that has a codec here or a generated one, enums by their
   * names, arrays, bytes as UTF-8, Vert.x's JSON objects, and other objects as Jackson's databind
   * sees them; the keys of a map become text as in Python.
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

  private Codecs() {}

  /**
   * An enum by the names of its constants.
   *
   * @param constants all of them, as {@code values()} gives them
   */
  public static <E extends Enum<E>> JsonCodec<E> ofEnum(E[] constants) {
    return new TextCodec<>(Scalar.ofEnum(constants));
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
    return new ListCodec<>(element);
  }

  /** An array of different values; see {@link JsonReader#set}. */
  public static <T extends @Nullable Object> JsonCodec<Set<T>> set(JsonCodec<T> element) {
    return new SetCodec<>(element);
  }

  /** An object with any names; see {@link JsonReader#map}. */
  public static <V extends @Nullable Object> JsonCodec<Map<String, V>> map(JsonCodec<V> value) {
    return new MapCodec<>(value);
  }

  /** A value or {@code null}, which is the empty optional. */
  public static <T> JsonCodec<Optional<T>> optional(JsonCodec<T> value) {
    return new OptionalCodec<>(value);
  }

  /** A value or {@code null}. */
  public static <T> JsonCodec<@Nullable T> nullable(JsonCodec<T> value) {
    return new NullableCodec<>(value);
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
}
