package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads by what providers of one type are told apart. */
final class Qualifiers {
  private Qualifiers() {}

  /** The name that {@code @Named} gives, the name of another qualifier, or nothing. */
  static String on(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(mirror -> of(mirror).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> of(AnnotationMirror mirror) {
    if (Annotations.qualifiedName(mirror).equals(Names.NAMED)) {
      return Optional.of(Annotations.text(mirror, "value"));
    }
    return Annotations.find(Annotations.type(mirror), Names.QUALIFIER)
        .map(unused -> Annotations.qualifiedName(mirror));
  }
}
