package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.Position;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What {@code @Depends}, {@code @Security} or a security scheme on an element says.
 *
 * @param shown the annotation as in the source
 * @param value the type, scheme or class that is named
 * @param provider the name of a method; empty if none is given
 */
record DependencyRequest(
    String shown,
    Optional<TypeMirror> value,
    String provider,
    Optional<SchemeScanner.Found> scheme,
    List<String> scopes,
    boolean useCache,
    boolean closedBeforeAnswer,
    Position position) {
  /** By nobody: a provider is looked at for itself. */
  DependencyRequest(Position position) {
    this("", Optional.empty(), "", Optional.empty(), List.of(), true, false, position);
  }

  /** The same for a security scheme. */
  DependencyRequest of(SchemeScanner.Scheme found, Position at) {
    return new DependencyRequest(
        found.shown(),
        value,
        provider,
        Optional.of(found.found()),
        scopes,
        useCache,
        closedBeforeAnswer,
        at);
  }

  /**
   * The same, whatever it says of caching: FastAPI does not look at that where nothing is given.
   */
  DependencyRequest cached() {
    return new DependencyRequest(
        shown, value, provider, scheme, scopes, true, closedBeforeAnswer, position);
  }

  /** The same, where messages point elsewhere. */
  DependencyRequest at(Position other) {
    return new DependencyRequest(
        shown, value, provider, scheme, scopes, useCache, closedBeforeAnswer, other);
  }

  /** The class that is named, in which the provider may be. */
  Optional<TypeElement> holder() {
    return value.filter(type -> type.getKind() == TypeKind.DECLARED).map(MoreTypes::asTypeElement);
  }

  /** Whether it says what is asked for, rather than how. */
  boolean names() {
    return value.isPresent() || !provider.isEmpty();
  }
}
