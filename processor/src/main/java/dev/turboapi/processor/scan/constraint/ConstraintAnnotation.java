package dev.turboapi.processor.scan.constraint;

import com.google.auto.common.AnnotationMirrors;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * An annotation that is a constraint, with the values of all its members: those written, those that
 * a composed constraint overrides, and the defaults.
 *
 * @param written the members that are not left to their defaults, in the order of their names
 */
record ConstraintAnnotation(
    TypeElement type, Map<String, AnnotationValue> values, Set<String> written, Position position) {
  private static final Pattern PARAMETER = Pattern.compile("(?<![\\\\$])\\{(\\w+)}");

  static ConstraintAnnotation of(
      AnnotationMirror mirror, Map<String, AnnotationValue> overrides, Position position) {
    Map<String, AnnotationValue> values = new HashMap<>();
    AnnotationMirrors.getAnnotationValuesWithDefaults(mirror)
        .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
    values.putAll(overrides);
    Set<String> written = new TreeSet<>(overrides.keySet());
    mirror.getElementValues().keySet().forEach(m -> written.add(m.getSimpleName().toString()));
    return new ConstraintAnnotation(Annotations.type(mirror), values, written, position);
  }

  String name() {
    return type.getSimpleName().toString();
  }

  AnnotationValue value(String member) {
    AnnotationValue value = values.get(member);
    if (value == null) {
      throw new IllegalArgumentException(type + " has no member " + member);
    }
    return value;
  }

  /** The value as text; of an array, {@code [a, b]}. */
  String text(String member) {
    return value(member).getValue() instanceof List<?>
        ? elements(member).stream().map(AnnotationValue::getValue).toList().toString()
        : String.valueOf(value(member).getValue());
  }

  int number(String member) {
    return (Integer) value(member).getValue();
  }

  boolean flag(String member) {
    return (Boolean) value(member).getValue();
  }

  /** The names of enum constants in an array. */
  List<String> constants(String member) {
    return elements(member).stream()
        .map(value -> ((VariableElement) value.getValue()).getSimpleName().toString())
        .toList();
  }

  /** The values in an array; none if there is no such member. */
  List<AnnotationValue> elements(String member) {
    return values.containsKey(member) && value(member).getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast).toList()
        : List.of();
  }

  /** The message if the user wrote one, with the members that it names filled in. */
  Optional<String> writtenMessage() {
    return written.contains("message") ? Optional.of(message()) : Optional.empty();
  }

  /** The message with the members that it names filled in; what names none stays as it is. */
  String message() {
    return PARAMETER
        .matcher(text("message"))
        .replaceAll(
            parameter ->
                Matcher.quoteReplacement(
                    values.containsKey(parameter.group(1))
                        ? text(parameter.group(1))
                        : parameter.group()));
  }
}
