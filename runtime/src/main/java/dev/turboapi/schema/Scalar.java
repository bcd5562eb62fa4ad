package dev.turboapi.schema;

import static java.util.Objects.requireNonNull;

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
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value written as one piece of text, or as one JSON scalar, and how it is read: in pydantic's
 * lax mode, so that {@code "007"} is an int and {@code "yes"} a boolean.
 *
 * <p>Reads text for generated binders ({@code null} means that nothing was sent), and JSON values
 * for codecs. Everything that reads throws {@link Unbindable} if it cannot. Thread-safe.
 *
 * @see <a href="https://docs.pydantic.dev/latest/concepts/conversion_table/">pydantic, Conversion
 *     Table</a>
 */
public final class Scalar<T> extends TextReader<T> {
  /** Any text, not trimmed. */
  public static final Scalar<String> STRING = new Scalar<>(new StringConversion());

  /**
   * {@code true}, {@code 1}, {@code on}, {@code t}, {@code y}, {@code yes} or the opposite, in any
   * case.
   */
  public static final Scalar<Boolean> BOOLEAN = new Scalar<>(new BooleanConversion());

  public static final Scalar<Byte> BYTE =
      new Scalar<>(new IntegerConversion<>(Byte.MIN_VALUE, Byte.MAX_VALUE, value -> (byte) value));
  public static final Scalar<Short> SHORT =
      new Scalar<>(
          new IntegerConversion<>(Short.MIN_VALUE, Short.MAX_VALUE, value -> (short) value));
  public static final Scalar<Integer> INT =
      new Scalar<>(
          new IntegerConversion<>(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value));
  public static final Scalar<Long> LONG =
      new Scalar<>(new IntegerConversion<>(Long.MIN_VALUE, Long.MAX_VALUE, value -> value));

  /** Read as a double and then narrowed. */
  public static final Scalar<Float> FLOAT =
      new Scalar<>(new FloatConversion<>(value -> (float) value));

  /** NaN and the infinities are values too. */
  public static final Scalar<Double> DOUBLE = new Scalar<>(new FloatConversion<>(value -> value));

  /** Text of one character, which must be in the basic plane. */
  public static final Scalar<Character> CHAR = new Scalar<>(new CharConversion());

  /** Up to 4300 digits. */
  public static final Scalar<BigInteger> BIG_INTEGER = new Scalar<>(new BigIntegerConversion());

  /** JSON numbers are read as doubles first, as in Python; text keeps its digits. */
  public static final Scalar<BigDecimal> DECIMAL = new Scalar<>(new DecimalConversion());

  /** The UTF-8 of a text. */
  public static final Scalar<byte[]> BYTES = new Scalar<>(new BytesConversion());

  public static final Scalar<UUID> UUID = new Scalar<>(new UuidConversion());

  /** ISO 8601, or midnight in UTC as seconds or milliseconds since 1970. */
  public static final Scalar<LocalDate> LOCAL_DATE = new Scalar<>(new LocalDateConversion());

  /** An offset, if there is one, must be right but is not kept. */
  public static final Scalar<LocalTime> LOCAL_TIME = new Scalar<>(TimeConversion.local());

  /** With an offset, or seconds of the day in UTC. */
  public static final Scalar<OffsetTime> OFFSET_TIME = new Scalar<>(TimeConversion.offset());

  /** Without an offset. */
  public static final Scalar<LocalDateTime> LOCAL_DATE_TIME =
      new Scalar<>(DateTimeConversion.local());

  /**
   * With an offset, or seconds or milliseconds since 1970. Offsets of more than 18 hours are turned
   * into UTC.
   */
  public static final Scalar<OffsetDateTime> OFFSET_DATE_TIME =
      new Scalar<>(DateTimeConversion.offset());

  /** As {@link #OFFSET_DATE_TIME}; the zone is the offset. */
  public static final Scalar<ZonedDateTime> ZONED_DATE_TIME =
      new Scalar<>(DateTimeConversion.zoned());

  /** As {@link #OFFSET_DATE_TIME}. */
  public static final Scalar<Instant> INSTANT = new Scalar<>(DateTimeConversion.instant());

  /**
   * {@code P1DT2H}, {@code 1 day 02:00}, {@code 26:00:00}, or a number of seconds; to the
   * microsecond.
   */
  public static final Scalar<Duration> DURATION = new Scalar<>(new DurationConversion());

  /**
   * An absolute URL of any scheme, in the normal form of the WHATWG's URL standard: {@code
   * HTTP://Example.com} becomes {@code http://example.com/}. Characters that the standard allows
   * and a {@link URI} does not, such as {@code |}, are percent-encoded.
   */
  public static final Scalar<URI> URI = new Scalar<>(new UriConversion());

  /** A name of IANA's time zone database: {@code Europe/Berlin}. */
  public static final Scalar<ZoneId> ZONE_ID = new Scalar<>(new ZoneIdConversion());

  /** A language tag of BCP 47: {@code pt-BR}. */
  public static final Scalar<Locale> LOCALE = new Scalar<>(JavaTypes.LOCALE);

  /** {@code P1Y2M3D}. */
  public static final Scalar<Period> PERIOD = new Scalar<>(JavaTypes.PERIOD);

  /** {@code 2026}. */
  public static final Scalar<Year> YEAR = new Scalar<>(JavaTypes.YEAR);

  /** {@code 2026-11}. */
  public static final Scalar<YearMonth> YEAR_MONTH = new Scalar<>(JavaTypes.YEAR_MONTH);

  private final Conversion<T> conversion;

  private Scalar(Conversion<T> conversion) {
    this.conversion = conversion;
  }

  /** The scalar of an enum, whose wire form is {@link Enum#name()}. */
  public static <E extends Enum<E>> Scalar<E> ofEnum(E[] constants) {
    return ofEnum(STRING, constants, Enum::name);
  }

  /**
   * The scalar of an enum with other wire forms than its names.
   *
   * @param wire text or a number
   * @param value what is sent for a constant; of two with the same the first is read
   */
  @SuppressWarnings("NullAway") // It cannot see that a bound of a wildcard is nullable.
  public static <E extends Enum<E>, V> Scalar<E> ofEnum(
      Scalar<V> wire, E[] constants, Function<? super E, ? extends V> value) {
    return ofEnum(wire, constants, value, unknown -> null);
  }

  /** The same for an enum whose creator knows more values; null or an exception is none. */
  public static <E extends Enum<E>, V> Scalar<E> ofEnum(
      Scalar<V> wire,
      E[] constants,
      Function<? super E, ? extends V> value,
      Function<? super V, ? extends @Nullable E> creator) {
    return new Scalar<>(new EnumConversion<>(wire, constants, value, creator));
  }

  /**
   * The scalar of a type that is made from one text, and written by its {@code toString()}.
   *
   * @param factory what it throws, or a null, is a {@code value_error}: with the message of an
   *     {@link IllegalArgumentException} or {@link java.time.DateTimeException}, else with one of
   *     ours
   */
  public static <T> Scalar<T> of(Class<T> type, Function<String, ? extends @Nullable T> factory) {
    return new Scalar<>(
        FactoryConversion.explaining("must be a valid " + type.getSimpleName(), factory));
  }

  /**
   * A date or time as a formatter reads and writes it, and as no other text.
   *
   * @param pattern of the formatter, to be shown where a text has another form
   * @param type makes the value of what was parsed, such as {@code LocalDate::from}
   */
  public static <T extends TemporalAccessor> Scalar<T> ofPattern(
      String pattern, DateTimeFormatter formatter, TemporalQuery<T> type) {
    return new Scalar<>(new PatternConversion<>(pattern, formatter, type));
  }

  /**
   * The value of a JSON value.
   *
   * @param json as in {@link Shape}
   * @throws Unbindable if it is none
   */
  public T fromJson(@Nullable Object json) {
    return json instanceof String text ? conversion.parse(text) : conversion.convert(json);
  }

  /** What is sent for the value, without quotes; a floating-point number as Python shows it. */
  public String text(T value) {
    return conversion.text(value);
  }

  /** What is sent for the value in JSON: a text or a number. */
  public Object json(T value) {
    return conversion.json(value);
  }

  /**
   * The value of a text in the source, such as a default.
   *
   * @throws IllegalArgumentException if it is none, telling why
   */
  public T constant(String text) {
    try {
      return conversion.parse(text);
    } catch (Unbindable e) {
      throw new IllegalArgumentException("\"%s\": %s".formatted(text, e.fault()), e);
    }
  }

  @Override
  T parse(String text) {
    return conversion.parse(text);
  }

  /** As {@link #INT} reads it, or nothing if it was not sent. */
  public static OptionalInt optionalInt(@Nullable String text) {
    return text == null ? OptionalInt.empty() : OptionalInt.of(intValue(text));
  }

  /** As {@link #LONG} reads it, or nothing if it was not sent. */
  public static OptionalLong optionalLong(@Nullable String text) {
    return text == null ? OptionalLong.empty() : OptionalLong.of(longValue(text));
  }

  /** As {@link #DOUBLE} reads it, or nothing if it was not sent. */
  public static OptionalDouble optionalDouble(@Nullable String text) {
    return text == null ? OptionalDouble.empty() : OptionalDouble.of(doubleValue(text));
  }

  /** As {@link #BOOLEAN} reads it. */
  public static boolean booleanValue(@Nullable String text) {
    return Booleans.parse(sent(text));
  }

  /** As {@link #BOOLEAN} reads it, or the fallback if it was not sent. */
  public static boolean booleanValue(@Nullable String text, boolean fallback) {
    return text == null ? fallback : Booleans.parse(text);
  }

  /** As {@link #BYTE} reads it. */
  public static byte byteValue(@Nullable String text) {
    return (byte) Integers.parse(sent(text), Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** As {@link #BYTE} reads it, or the fallback if it was not sent. */
  public static byte byteValue(@Nullable String text, byte fallback) {
    return text == null ? fallback : byteValue(text);
  }

  /** As {@link #SHORT} reads it. */
  public static short shortValue(@Nullable String text) {
    return (short) Integers.parse(sent(text), Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** As {@link #SHORT} reads it, or the fallback if it was not sent. */
  public static short shortValue(@Nullable String text, short fallback) {
    return text == null ? fallback : shortValue(text);
  }

  /** As {@link #INT} reads it. */
  public static int intValue(@Nullable String text) {
    return (int) Integers.parse(sent(text), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** As {@link #INT} reads it, or the fallback if it was not sent. */
  public static int intValue(@Nullable String text, int fallback) {
    return text == null ? fallback : intValue(text);
  }

  /** As {@link #LONG} reads it. */
  public static long longValue(@Nullable String text) {
    return Integers.parse(sent(text), Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** As {@link #LONG} reads it, or the fallback if it was not sent. */
  public static long longValue(@Nullable String text, long fallback) {
    return text == null ? fallback : longValue(text);
  }

  /** As {@link #FLOAT} reads it. */
  public static float floatValue(@Nullable String text) {
    return (float) Floats.parse(sent(text));
  }

  /** As {@link #FLOAT} reads it, or the fallback if it was not sent. */
  public static float floatValue(@Nullable String text, float fallback) {
    return text == null ? fallback : floatValue(text);
  }

  /** As {@link #DOUBLE} reads it. */
  public static double doubleValue(@Nullable String text) {
    return Floats.parse(sent(text));
  }

  /** As {@link #DOUBLE} reads it, or the fallback if it was not sent. */
  public static double doubleValue(@Nullable String text, double fallback) {
    return text == null ? fallback : doubleValue(text);
  }

  /** As {@link #CHAR} reads it. */
  public static char charValue(@Nullable String text) {
    return Characters.parse(sent(text));
  }

  /** As {@link #CHAR} reads it, or the fallback if it was not sent. */
  public static char charValue(@Nullable String text, char fallback) {
    return text == null ? fallback : charValue(text);
  }

  /**
   * Reads the value as {@link #fromJson} does, so that the explanation cannot differ from the
   * verdict.
   */
  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    try {
      return fromJson(value);
    } catch (Unbindable e) {
      errors.add(requireNonNull(e.fault()).at(location, value));
      return null;
    }
  }

  @Override
  boolean allows(Constraint constraint) {
    return constraint.isGeneral() || conversion.allows(constraint);
  }
}
