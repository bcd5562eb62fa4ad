package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.UnsupportedAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Finds the annotations of Jackson in a class that nobody has seen to. One that would do nothing
 * must not look as if it did.
 */
final class StrayAnnotations {
  private StrayAnnotations() {}

  /**
   * @param understood the elements whose annotations are seen to
   */
  static List<UnsupportedAnnotation> of(Members members, Set<Element> understood) {
    return members
        .written()
        .filter(element -> !understood.contains(element) && !isOfCreator(element))
        .flatMap(element -> JacksonAnnotation.on(element).stream())
        .filter(annotation -> !annotation.is("JsonIgnore") && !annotation.is("JsonCreator"))
        .filter(
            annotation -> annotation.flag(annotation.is("JsonValue") ? "value" : "enabled", true))
        .map(StrayAnnotations::unsupported)
        .toList();
  }

  /** Whether it is a parameter of a creator, of which enough was said if it is not used. */
  private static boolean isOfCreator(Element element) {
    return Optional.ofNullable(element.getEnclosingElement())
        .filter(creator -> element.getKind() == ElementKind.PARAMETER)
        .stream()
        .flatMap(creator -> JacksonAnnotation.on(creator).stream())
        .anyMatch(annotation -> annotation.is("JsonCreator"));
  }

  private static UnsupportedAnnotation unsupported(JacksonAnnotation annotation) {
    return JacksonSupport.onMember(annotation)
        .orElseGet(
            () ->
                annotation.unsupported(
                    "",
                    "@%s stands on what is no property that generated code can use."
                        .formatted(annotation.name()),
                    "Annotate the field, getter, setter or parameter of a property, or take it away."));
  }
}
