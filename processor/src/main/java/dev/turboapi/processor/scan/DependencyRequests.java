package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.scan.SchemeScanner.Scheme;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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

  /**
   * The annotations that ask for something on a parameter: one, if nothing is wrong. One that only
   * says how a scheme beside it is asked for does not count.
   */
  List<String> claims(Element parameter) {
    List<DependencyRequest> said = explicit(parameter).toList();
    List<String> found = schemes.on(parameter).stream().map(Scheme::shown).toList();
    boolean added = !found.isEmpty() && said.size() == 1 && !said.get(0).names();
    return Stream.concat(
            added ? Stream.empty() : said.stream().map(DependencyRequest::shown), found.stream())
        .toList();
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
      return Stream.of(request(mirror, position(element, mirror)));
    }
    return ANNOTATIONS.stream().anyMatch(annotation -> name.equals(annotation + ".All"))
        ? Annotations.values(mirror, "value").stream()
            .filter(value -> value.getValue() instanceof AnnotationMirror)
            .map(
                value ->
                    request(
                        (AnnotationMirror) value.getValue(), new Position(element, mirror, value)))
        : Stream.empty();
  }

  /** Of the name that it gives, or else of the class, or else of the annotation. */
  private static Position position(Element element, AnnotationMirror mirror) {
    return new Position(
        element,
        mirror,
        Annotations.written(mirror, "provider")
            .or(() -> Annotations.written(mirror, "value"))
            .orElse(null));
  }

  private DependencyRequest request(AnnotationMirror mirror, Position position) {
    Optional<TypeMirror> value = value(mirror);
    return new DependencyRequest(
        "@" + Annotations.type(mirror).getSimpleName(),
        value,
        Annotations.text(mirror, "provider"),
        value.flatMap(schemes::of),
        Annotations.texts(mirror, "scopes"),
        !Annotations.text(mirror, "useCache").equals("false"),
        Annotations.constant(mirror, "lifetime").filter("FUNCTION"::equals).isPresent(),
        position);
  }

  private static Optional<TypeMirror> value(AnnotationMirror mirror) {
    return Annotations.written(mirror, "value")
        .map(DependencyRequests::type)
        .filter(type -> type.getKind() != TypeKind.VOID);
  }

  private static TypeMirror type(AnnotationValue value) {
    if (value.getValue() instanceof TypeMirror type) {
      return UnresolvedType.check(type);
    }
    throw new UnresolvedType(value.toString());
  }
}
