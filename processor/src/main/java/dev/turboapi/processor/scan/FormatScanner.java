package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.FormModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a {@code @JsonFormat}: the form in which the scalars of a property travel. */
final class FormatScanner {
  private static final List<String> NATURAL = List.of("ANY", "NATURAL");
  private static final List<String> OF_OBJECTS = List.of("ANY", "NATURAL", "OBJECT", "POJO");

  /** In the afternoon, in the second half of a month, with a fraction: no two fields are equal. */
  private static final ZonedDateTime SAMPLE =
      OffsetDateTime.of(2026, 11, 23, 16, 45, 37, 123_456_789, ZoneOffset.UTC).toZonedDateTime();

  private final JacksonAnnotation format;
  private final List<UnsupportedAnnotation> unsupported;
  private final String shape;

  private FormatScanner(JacksonAnnotation format, List<UnsupportedAnnotation> unsupported) {
    this.format = format;
    this.unsupported = unsupported;
    this.shape = format.constant("shape", "ANY");
  }

  /** The type in the form that is asked for; of a container, its elements are in that form. */
  static TypeModel scan(
      TypeModel type, JacksonAnnotation format, List<UnsupportedAnnotation> unsupported) {
    return new FormatScanner(format, unsupported).formatted(type);
  }

  private TypeModel formatted(TypeModel type) {
    if (type instanceof TypeModel.Scalar scalar) {
      return new TypeModel.Scalar(scalar.kind(), scalar.primitive(), form(scalar.kind()));
    }
    if (type instanceof TypeModel.Sequence sequence && NATURAL.contains(shape)) {
      return new TypeModel.Sequence(formatted(sequence.element()), sequence.kind());
    }
    if (type instanceof TypeModel.Dictionary dictionary && NATURAL.contains(shape)) {
      return new TypeModel.Dictionary(
          dictionary.key(), formatted(dictionary.value()), dictionary.kind());
    }
    if (type instanceof TypeModel.Option option) {
      return new TypeModel.Option(formatted(option.value()));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return new TypeModel.Nullable(formatted(nullable.value()));
    }
    boolean usual =
        OF_OBJECTS.contains(shape)
            || (type instanceof TypeModel.Enumeration && shape.equals("STRING"));
    if (!usual || pattern().isPresent()) {
      refuse(
          usual ? "pattern" : "shape",
          "No value of this type travels in that form.",
          "Take the annotation away, or give the property another type.");
    }
    return type;
  }

  private FormModel form(ScalarKind kind) {
    if (pattern().isPresent() && isMoment(kind)) {
      return pattern(kind, pattern().get());
    }
    boolean number = shape.startsWith("NUMBER");
    if (NATURAL.contains(shape) && pattern().isEmpty()) {
      return new FormModel.Usual();
    }
    if (shape.equals("STRING") && pattern().isEmpty()) {
      return kind.schemaType().equals("string") ? new FormModel.Usual() : new FormModel.AsText();
    }
    if (number && kind.isNumber() && kind != ScalarKind.DECIMAL) {
      return new FormModel.Usual();
    }
    if (number && kind.hasNumberForm() && !(isMoment(kind) && shape.equals("NUMBER_INT"))) {
      return new FormModel.AsNumber();
    }
    refuse(
        pattern().isPresent() ? "pattern" : "shape",
        "No %s travels in that form.".formatted(kind.type().getSimpleName()),
        "STRING is for numbers and booleans; NUMBER for booleans, decimals, durations and points"
            + " in time; a pattern for the types of java.time.");
    return new FormModel.Usual();
  }

  private Optional<String> pattern() {
    return format.text("pattern");
  }

  private static boolean isMoment(ScalarKind kind) {
    return kind.type().getPackageName().equals("java.time")
        && kind != ScalarKind.DURATION
        && kind != ScalarKind.PERIOD;
  }

  private FormModel pattern(ScalarKind kind, String pattern) {
    Optional<String> locale = format.text("locale");
    Optional<String> zone =
        format
            .text("timezone")
            .or(() -> kind == ScalarKind.INSTANT ? Optional.of("UTC") : Optional.empty());
    try {
      DateTimeFormatter formatter =
          DateTimeFormatter.ofPattern(
              pattern, locale.map(Locale::forLanguageTag).orElse(Locale.ENGLISH));
      DateTimeFormatter zoned = zone.map(id -> formatter.withZone(ZoneId.of(id))).orElse(formatter);
      TemporalAccessor unused = zoned.parse(zoned.format(SAMPLE), kind::momentFrom);
    } catch (DateTimeException | IllegalArgumentException e) {
      refuse(
          "pattern",
          "\"%s\" is no pattern that gives back each %s."
              .formatted(pattern, kind.type().getSimpleName()),
          "Give a pattern of DateTimeFormatter that has all its fields, and a timezone if it needs one.");
      return new FormModel.Usual();
    }
    return new FormModel.Pattern(pattern, locale, zone);
  }

  private void refuse(String member, String wrong, String remedy) {
    unsupported.add(format.unsupported(member, wrong, remedy));
  }
}
