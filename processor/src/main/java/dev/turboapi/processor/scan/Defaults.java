package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads what the user gave as default. */
final class Defaults {
  private Defaults() {}

  /** The {@code @DefaultValue} on a declaration. */
  static Optional<DefaultModel> on(Element element) {
    return Annotations.find(element, Names.DEFAULT_VALUE)
        .flatMap(
            mirror ->
                Annotations.written(mirror, "value")
                    .map(
                        value ->
                            new DefaultModel(
                                Annotations.texts(value),
                                Annotations.position(element, mirror, "value"))));
  }

  /** The {@code defaultValue} of a parameter's annotation. */
  static Optional<DefaultModel> in(Element element, AnnotationMirror mirror) {
    return Annotations.written(mirror, "defaultValue")
        .map(
            value ->
                new DefaultModel(
                    List.of(String.valueOf(value.getValue())),
                    Annotations.position(element, mirror, "defaultValue")));
  }
}
