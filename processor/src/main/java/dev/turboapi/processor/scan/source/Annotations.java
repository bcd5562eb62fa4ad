package dev.turboapi.processor.scan.source;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads annotations by the names of their types and members. */
public final class Annotations {
  private Annotations() {}

  public static Optional<AnnotationMirror> find(Element element, String qualifiedName) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> qualifiedName(mirror).equals(qualifiedName))
        .<AnnotationMirror>map(mirror -> mirror)
        .findFirst();
  }

  public static String qualifiedName(AnnotationMirror mirror) {
    return type(mirror).getQualifiedName().toString();
  }

  public static TypeElement type(AnnotationMirror mirror) {
    return MoreTypes.asTypeElement(mirror.getAnnotationType());
  }

  /**
   * Whether some annotation named {@code Nullable} is there, of whatever package, as JSpecify asks
   * of tools.
   */
  public static boolean nullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(mirror -> type(mirror).getSimpleName().contentEquals("Nullable"));
  }

  /** The member's value as the user wrote it; empty if the annotation leaves it to its default. */
  public static Optional<AnnotationValue> written(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The member's text; empty if it is not written. */
  public static String text(AnnotationMirror mirror, String member) {
    return written(mirror, member).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  /** The name of the member's constant of an enum; empty if it is not written. */
  public static Optional<String> constant(AnnotationMirror mirror, String member) {
    return written(mirror, member)
        .map(value -> ((VariableElement) value.getValue()).getSimpleName().toString());
  }

  /** The member's texts, of an array; empty if it is not written. */
  public static List<String> texts(AnnotationMirror mirror, String member) {
    return written(mirror, member).map(Annotations::texts).orElse(List.of());
  }

  public static List<String> texts(AnnotationValue value) {
    return value.getValue() instanceof List<?> values
        ? values.stream()
            .map(entry -> String.valueOf(((AnnotationValue) entry).getValue()))
            .toList()
        : List.of(String.valueOf(value.getValue()));
  }

  /** The member's values, of an array; empty if it is not written. */
  public static List<AnnotationValue> values(AnnotationMirror mirror, String member) {
    return written(mirror, member).stream()
        .flatMap(
            value ->
                value.getValue() instanceof List<?> values
                    ? values.stream().map(AnnotationValue.class::cast)
                    : Stream.of(value))
        .toList();
  }

  /** The member's position if it is written, else the annotation's. */
  public static Position position(Element element, AnnotationMirror mirror, String member) {
    return new Position(element, mirror, written(mirror, member).orElse(null));
  }

  /** Whether each member has a value, as it must: javac says where one is missing. */
  public static boolean complete(AnnotationMirror mirror) {
    return ElementFilter.methodsIn(type(mirror).getEnclosedElements()).stream()
        .allMatch(m -> m.getDefaultValue() != null || mirror.getElementValues().containsKey(m));
  }

  public static boolean deprecated(Element element) {
    return MoreElements.isAnnotationPresent(element, Deprecated.class);
  }
}
