package dev.turboapi.processor.model;

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
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scalars of the runtime, under the names of its constants, with what the OpenAPI document
 * calls them.
 */
public enum ScalarKind {
  STRING(String.class, "string", null),
  BOOLEAN(Boolean.class, "boolean", null),
  BYTE(Byte.class, "integer", null),
  SHORT(Short.class, "integer", null),
  INT(Integer.class, "integer", null),
  LONG(Long.class, "integer", null),
  FLOAT(Float.class, "number", null),
  DOUBLE(Double.class, "number", null),
  CHAR(Character.class, "string", null),
  BIG_INTEGER(BigInteger.class, "integer", null),
  DECIMAL(BigDecimal.class, "string", null),
  BYTES(byte[].class, "string", null),
  UUID(UUID.class, "string", "uuid"),
  LOCAL_DATE(LocalDate.class, "string", "date"),
  LOCAL_TIME(LocalTime.class, "string", "time"),
  OFFSET_TIME(OffsetTime.class, "string", "time"),
  LOCAL_DATE_TIME(LocalDateTime.class, "string", "date-time"),
  OFFSET_DATE_TIME(OffsetDateTime.class, "string", "date-time"),
  ZONED_DATE_TIME(ZonedDateTime.class, "string", "date-time"),
  INSTANT(Instant.class, "string", "date-time"),
  DURATION(Duration.class, "string", "duration"),
  PERIOD(Period.class, "string", "duration"),
  YEAR(Year.class, "string", null),
  YEAR_MONTH(YearMonth.class, "string", null),
  URI(URI.class, "string", "uri"),
  LOCALE(Locale.class, "string", null),
  ZONE_ID(ZoneId.class, "string", "zoneinfo");

  private final Class<?> type;
  private final String schemaType;
  private final @Nullable String schemaFormat;

  ScalarKind(Class<?> type, String schemaType, @Nullable String schemaFormat) {
    this.type = type;
    this.schemaType = schemaType;
    this.schemaFormat = schemaFormat;
  }

  /** The kind of a class, given by its qualified name; primitives go by their boxes. */
  public static Optional<ScalarKind> ofClass(String qualifiedName) {
    return Stream.of(values())
        .filter(kind -> kind.type.getName().equals(qualifiedName))
        .findFirst();
  }

  /** The class; of a primitive, its box. */
  public Class<?> type() {
    return type;
  }

  public String schemaType() {
    return schemaType;
  }

  public Optional<String> schemaFormat() {
    return Optional.ofNullable(schemaFormat);
  }

  /** Whether the runtime reads and writes it without a box, by methods of its own. */
  public boolean hasPrimitive() {
    return this != STRING && !type.isArray() && type.getPackageName().equals("java.lang");
  }

  /** The name of the primitive type, for kinds that have one: {@code long}. */
  public String primitiveName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can be compared with a number. */
  public boolean isNumber() {
    return schemaType.equals("integer") || schemaType.equals("number") || this == DECIMAL;
  }

  /** Whether it can travel as a number, although it usually does not. */
  public boolean hasNumberForm() {
    return switch (this) {
      case BOOLEAN, DECIMAL, INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME, DURATION -> true;
      default -> false;
    };
  }

  /**
   * The date or time that the fields make.
   *
   * @throws java.time.DateTimeException if some are missing
   * @throws IllegalStateException if the kind is neither
   */
  public TemporalAccessor momentFrom(TemporalAccessor fields) {
    return switch (this) {
      case LOCAL_DATE -> LocalDate.from(fields);
      case LOCAL_TIME -> LocalTime.from(fields);
      case LOCAL_DATE_TIME -> LocalDateTime.from(fields);
      case OFFSET_DATE_TIME -> OffsetDateTime.from(fields);
      case ZONED_DATE_TIME -> ZonedDateTime.from(fields);
      case INSTANT -> Instant.from(fields);
      case YEAR -> Year.from(fields);
      case YEAR_MONTH -> YearMonth.from(fields);
      default -> throw new IllegalStateException(this + " is no date or time");
    };
  }

  /** Whether pydantic can compare it with now. */
  public boolean isMoment() {
    return "date".equals(schemaFormat) || "date-time".equals(schemaFormat);
  }

  /** Whether it can be compared with now at all. */
  public boolean isTime() {
    return isMoment() || this == LOCAL_TIME || this == YEAR || this == YEAR_MONTH;
  }

  public boolean isInteger() {
    return schemaType.equals("integer");
  }
}
