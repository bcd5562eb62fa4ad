package dev.turboapi.processor.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Defaults as values. Stricter than what clients may send: a default has its Java form, so that the
 * generated source and the document can show it.
 */
public final class DefaultValues {
  private DefaultValues() {}

  /**
   * The value of a text; empty if it is none. Numbers come as {@code Long}, {@code Double}, {@code
   * BigInteger} or {@code BigDecimal}.
   */
  public static Optional<Object> parse(ScalarKind kind, String text) {
    try {
      return Optional.of(
          switch (kind) {
            case STRING, BYTES -> text;
            case BOOLEAN -> bool(text);
            case BYTE -> (long) Byte.parseByte(text);
            case SHORT -> (long) Short.parseShort(text);
            case INT -> (long) Integer.parseInt(text);
            case LONG -> Long.parseLong(text);
            case FLOAT, DOUBLE -> finite(Double.parseDouble(text));
            case CHAR -> character(text);
            case BIG_INTEGER -> new BigInteger(text);
            case DECIMAL -> new BigDecimal(text);
            case UUID -> UUID.fromString(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case OFFSET_TIME -> OffsetTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> Duration.parse(text);
            case PERIOD -> Period.parse(text);
            case YEAR -> Year.parse(text);
            case YEAR_MONTH -> YearMonth.parse(text);
            case URI -> absolute(URI.create(text));
            case LOCALE -> new Locale.Builder().setLanguageTag(text).build();
            case ZONE_ID -> zone(text);
          });
    } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** A value as it is sent: times always with their seconds. */
  public static String sent(Object value, String text) {
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
    if (value instanceof LocalDateTime dateTime) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime);
    }
    if (value instanceof OffsetTime time) {
      return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
    }
    return value instanceof OffsetDateTime dateTime
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime)
        : text;
  }

  /** The constraints that the texts, values of the type, do not keep. */
  public static Stream<ConstraintModel> broken(
      List<String> texts, TypeModel type, ConstraintsModel constraints) {
    boolean container = type instanceof TypeModel.Sequence || type instanceof TypeModel.Dictionary;
    Stream<ConstraintModel> own =
        constraints.own().stream()
            .filter(
                constraint ->
                    !constraint
                        .parts()
                        .allMatch(
                            part ->
                                container
                                    ? isWithin(texts.size(), part.check())
                                    : isWithin(texts.get(0), type, part.check())));
    Stream<ConstraintModel> ofElements =
        type instanceof TypeModel.Sequence sequence
            ? texts.stream()
                .flatMap(
                    text ->
                        broken(List.of(text), sequence.element().present(), constraints.elements()))
            : Stream.empty();
    return Stream.concat(own, ofElements);
  }

  private static boolean isWithin(int size, ConstraintModel.Check check) {
    return !(check instanceof ConstraintModel.Length length)
        || (size >= length.min() && size <= length.max());
  }

  /** Whether a text keeps a constraint; also if only the runtime can tell. */
  private static boolean isWithin(String text, TypeModel type, ConstraintModel.Check check) {
    if (check instanceof ConstraintModel.Length) {
      return isWithin(length(text, type), check);
    }
    if (check instanceof ConstraintModel.Bound bound) {
      return number(text).map(value -> bound.relation().holds(value, bound.value())).orElse(true);
    }
    if (check instanceof ConstraintModel.Matches matches) {
      return Pattern.compile(matches.regex()).matcher(text).find();
    }
    if (check instanceof ConstraintModel.Truth truth) {
      return text.equals(String.valueOf(truth.expected()));
    }
    return !(check instanceof ConstraintModel.NotBlank) || !text.isBlank();
  }

  private static int length(String text, TypeModel type) {
    return type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.BYTES
        ? text.getBytes(StandardCharsets.UTF_8).length
        : text.codePointCount(0, text.length());
  }

  /** What a value of the kind is called in messages. */
  public static String noun(ScalarKind kind) {
    return switch (kind) {
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BOOLEAN, CHAR -> kind.primitiveName();
      case BIG_INTEGER -> "whole number";
      case DECIMAL -> "decimal number";
      case UUID -> "UUID";
      case URI -> "absolute URL";
      case LOCALE -> "language tag";
      case ZONE_ID -> "time zone";
      default -> "ISO 8601 " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean bool(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw new IllegalArgumentException(text);
  }

  private static String character(String text) {
    if (text.length() == 1) {
      return text;
    }
    throw new IllegalArgumentException(text);
  }

  private static URI absolute(URI uri) {
    if (uri.isAbsolute()) {
      return uri;
    }
    throw new IllegalArgumentException(uri.toString());
  }

  private static ZoneId zone(String name) {
    if (ZoneId.getAvailableZoneIds().contains(name)) {
      return ZoneId.of(name);
    }
    throw new IllegalArgumentException(name);
  }

  private static double finite(double value) {
    if (Double.isFinite(value)) {
      return value;
    }
    throw new IllegalArgumentException(String.valueOf(value));
  }
}
