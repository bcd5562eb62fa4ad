package dev.turboapi.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the user's source something stands: an element, or more exactly an annotation or
 * annotation value on it.
 */
public record Position(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
  public static Position of(Element element) {
    return new Position(element, null, null);
  }
}
