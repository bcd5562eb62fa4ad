package dev.turboapi.processor.scan.constraint;

import com.google.auto.common.AnnotationMirrors;
import com.google.common.base.Equivalence;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;

/** Annotations in the order in which they were found, of equal ones the first. Immutable. */
final class Mirrors {
  static final Mirrors NONE = new Mirrors(Map.of());

  private final Map<Equivalence.Wrapper<AnnotationMirror>, AnnotationMirror> mirrors;

  private Mirrors(Map<Equivalence.Wrapper<AnnotationMirror>, AnnotationMirror> mirrors) {
    this.mirrors = mirrors;
  }

  List<AnnotationMirror> all() {
    return List.copyOf(mirrors.values());
  }

  /** These, and then those on declarations or types. */
  Mirrors with(Collection<? extends AnnotatedConstruct> annotated) {
    Map<Equivalence.Wrapper<AnnotationMirror>, AnnotationMirror> all = new LinkedHashMap<>(mirrors);
    for (AnnotatedConstruct construct : annotated) {
      for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
        if (Annotations.complete(mirror)) {
          all.putIfAbsent(AnnotationMirrors.equivalence().wrap(mirror), mirror);
        }
      }
    }
    return new Mirrors(all);
  }

  Mirrors without(Mirrors others) {
    Map<Equivalence.Wrapper<AnnotationMirror>, AnnotationMirror> rest =
        new LinkedHashMap<>(mirrors);
    rest.keySet().removeAll(others.mirrors.keySet());
    return new Mirrors(rest);
  }
}
