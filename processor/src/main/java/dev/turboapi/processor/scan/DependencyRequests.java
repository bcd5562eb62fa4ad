package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.scan.SchemeScanner.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the annotations that ask for dependencies. */
final class DependencyRequests {
  private static final List<String> ANNOTATIONS = List.of(Names.DEPENDS, Names.SECURITY);

  private final SchemeScanner schemes;

  DependencyRequests(SchemeScanner schemes) {
    this.schemes = schemes;
  }

  /** What a parameter asks for; empty if it is bound in another way. */
  Optional<DependencyRequest> on(Element parameter) {
    Optional<DependencyRequest> said = explicit(parameter).findFirst();
    Optional<Scheme> scheme = schemes.on(parameter).stream().findFirst();
    if (scheme.isEmpty()) {
      return said;
    }
    Position position = new Position(parameter, scheme.get().mirror(), null);
    return Optional.of(
        said.orElseGet(() -> new DependencyRequest(position)).of(scheme.get(), position));
  }

  /** What is asked for on a handler, class or package, in the order in which it stands there. */
  List<DependencyRequest> effects(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(mirror -> effects(element, mirror))
        .map(DependencyRequest::cached)
        .toList();
  }

  private Stream<DependencyRequest> effects(Element element, AnnotationMirror mirror) {
    return Stream.concat(
        explicit(element, mirror),
        schemes.of(mirror).stream()
            .map(
                found -> {
                  Position position = new Position(element, mirror, null);
                  return new DependencyRequest(position).of(new Scheme(mirror, found), position);
                }));
  }

  private Stream<DependencyRequest> explicit(Element element) {
    return element.getAnnotationMirrors().stream().flatMap(mirror -> explicit(element, mirror));
  }

  /** Of a single annotation, or of all in the container that holds several. */
  private Stream<DependencyRequest> explicit(Element element, AnnotationMirror mirror) {
    String name = Annotations.qualifiedName(mirror);
    if (ANNOTATIONS.contains(name)) {
      return Stream.of(request(element, mirror, new Position(element, mirror, null)));
    }
    return ANNOTATIONS.stream().anyMatch(annotation -> name.equals(annotation + ".All"))
        ? Annotations.values(mirror, "value").stream()
            .map(
                value ->
                    request(
                        element,
                        (AnnotationMirror) value.getValue(),
                        new Position(element, mirror, value)))
        : Stream.empty();
  }

  private DependencyRequest request(Element element, AnnotationMirror mirror, Position position) {
    Optional<TypeElement> value = value(mirror);
    Optional<AnnotationValue> written = Annotations.written(mirror, "value");
    return new DependencyRequest(
        "@" + Annotations.type(mirror).getSimpleName(),
        value,
        Annotations.text(mirror, "provider"),
        value.filter(type -> type.getKind() == ElementKind.ANNOTATION_TYPE).flatMap(schemes::of),
        Annotations.texts(mirror, "scopes"),
        !Annotations.text(mirror, "useCache").equals("false"),
        Annotations.constant(mirror, "lifetime").filter("FUNCTION"::equals).isPresent(),
        position.annotation() == mirror && written.isPresent()
            ? new Position(element, mirror, written.get())
            : position);
  }

  private static Optional<TypeElement> value(AnnotationMirror mirror) {
    return Annotations.written(mirror, "value")
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .map(type -> MoreTypes.asTypeElement((DeclaredType) type));
  }
}
