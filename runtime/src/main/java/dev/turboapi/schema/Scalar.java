package dev.turboapi.schema;

import static java.util.Objects.requireNonNull;

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
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
public final class Scalar<T> extends Shape {
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

  /** JSON numbers are read as doubles first, as in Python; text keeps its digits. */
  public static final Scalar<BigDecimal> DECIMAL = new Scalar<>(new DecimalConversion());

  public static final Scalar<UUID> UUID = new Scalar<>(new UuidConversion());

  /** ISO 8601, or midnight in UTC as seconds or milliseconds since 1970. */
  public static final Scalar<LocalDate> LOCAL_DATE = new Scalar<>(new LocalDateConversion());

  /** An offset, if there is one, must be right but is not kept. */
  public static final Scalar<LocalTime> LOCAL_TIME = new Scalar<>(new LocalTimeConversion());

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

  /** {@code P1Y2M3D}. */
  public static final Scalar<Period> PERIOD =
      new Scalar<>(new JavaTimeConversion<>(Period::parse, "must be a period such as P1Y2M3D"));

  /** {@code 2026}. */
  public static final Scalar<Year> YEAR =
      new Scalar<>(new JavaTimeConversion<>(Year::parse, "must be a year such as 2026"));

  /** {@code 2026-11}. */
  public static final Scalar<YearMonth> YEAR_MONTH =
      new Scalar<>(new JavaTimeConversion<>(YearMonth::parse, "must be a month such as 2026-11"));

  private final Conversion<T> conversion;

  private Scalar(Conversion<T> conversion) {
    this.conversion = conversion;
  }

  /** The scalar of an enum, whose wire form is {@link Enum#name()}. */
  public static <E extends Enum<E>> Scalar<E> ofEnum(E[] constants) {
    return new Scalar<>(new EnumConversion<>(constants));
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

  /** What is sent for the value, without quotes; for a floating-point number, as Java writes it. */
  public String text(T value) {
    return conversion.text(value);
  }

  /**
   * The value of a text from path, query, header or cookie.
   *
   * @throws Unbindable if it is none, or was not sent
   */
  public T read(@Nullable String text) {
    return conversion.parse(sent(text));
  }

  /** The value of a text, or the fallback if it was not sent. */
  public T readOr(@Nullable String text, T fallback) {
    return text == null ? fallback : conversion.parse(text);
  }

  /** The value of a text, or null if it was not sent. */
  public @Nullable T readOrNull(@Nullable String text) {
    return text == null ? null : conversion.parse(text);
  }

  /** The value of a text, or nothing if it was not sent. */
  public Optional<T> optional(@Nullable String text) {
    return text == null ? Optional.empty() : Optional.of(conversion.parse(text));
  }

  /**
   * The values of several texts, in a new list.
   *
   * @throws Unbindable if one of them is none, or nothing was sent
   */
  public List<T> list(List<String> texts) {
    return parseAll(sent(texts), new ArrayList<>(texts.size()));
  }

  /** The values of several texts, or the fallback if nothing was sent. */
  public List<T> listOr(List<String> texts, List<T> fallback) {
    return texts.isEmpty() ? fallback : list(texts);
  }

  /** The values of several texts, or null if nothing was sent. */
  public @Nullable List<T> listOrNull(List<String> texts) {
    return texts.isEmpty() ? null : list(texts);
  }

  /**
   * The values of several texts, each once, in a new set that keeps their order.
   *
   * @throws Unbindable if one of them is none, or nothing was sent
   */
  public Set<T> set(List<String> texts) {
    return parseAll(sent(texts), new LinkedHashSet<>());
  }

  /** The values of several texts, or the fallback if nothing was sent. */
  public Set<T> setOr(List<String> texts, Set<T> fallback) {
    return texts.isEmpty() ? fallback : set(texts);
  }

  /** The values of several texts, or null if nothing was sent. */
  public @Nullable Set<T> setOrNull(List<String> texts) {
    return texts.isEmpty() ? null : set(texts);
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

  private <C extends Collection<T>> C parseAll(List<String> texts, C values) {
    for (int i = 0; i < texts.size(); i++) {
      values.add(conversion.parse(texts.get(i)));
    }
    return values;
  }

  private static String sent(@Nullable String text) {
    if (text == null) {
      throw Unbindable.INSTANCE;
    }
    return text;
  }

  private static List<String> sent(List<String> texts) {
    if (texts.isEmpty()) {
      throw Unbindable.INSTANCE;
    }
    return texts;
  }
}
