package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.StrayRequest;
import dev.turboapi.processor.model.StrayRequest.Place;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.Javadoc;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds what asks for dependencies where nobody would get them. */
final class StrayRequests {
  private final DependencyRequests requests;

  StrayRequests(DependencyRequests requests) {
    this.requests = requests;
  }

  /** Those in a type, and in the types in it. */
  Stream<StrayRequest> in(TypeElement type) {
    return Stream.concat(
        controllers(type).findAny().isPresent() ? Stream.empty() : onType(type),
        type.getEnclosedElements().stream().flatMap(this::inMember));
  }

  private static Stream<TypeElement> controllers(TypeElement type) {
    return Stream.concat(
        Stream.of(type).filter(t -> Annotations.find(t, Names.CONTROLLER).isPresent()),
        type.getEnclosedElements().stream()
            .filter(MoreElements::isType)
            .flatMap(inner -> controllers(MoreElements.asType(inner))));
  }

  /** A scheme on an annotation configures it. */
  private Stream<StrayRequest> onType(TypeElement type) {
    return type.getKind() == ElementKind.ANNOTATION_TYPE
        ? Stream.empty()
        : on(type, Place.TYPE, type.getSimpleName().toString());
  }

  private Stream<StrayRequest> inMember(Element member) {
    if (MoreElements.isType(member)) {
      return in(MoreElements.asType(member));
    }
    return member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.CONSTRUCTOR
        ? in(MoreElements.asExecutable(member))
        : Stream.empty();
  }

  private Stream<StrayRequest> in(ExecutableElement method) {
    if (!RouteScanner.mappings(method).isEmpty()) {
      return Stream.empty();
    }
    TypeElement type = MoreElements.asType(method.getEnclosingElement());
    String owner = ProviderElement.of(method, Javadoc.of(null)).shown();
    boolean binds =
        method.getSimpleName().contentEquals(SchemeScanner.EXTRACT)
            || DeclaredProviders.of(type).anyMatch(method::equals);
    return Stream.concat(
        isAccessor(method, type) ? Stream.empty() : on(method, Place.METHOD, owner),
        binds
            ? Stream.empty()
            : method.getParameters().stream().flatMap(p -> on(p, Place.PARAMETER, owner)));
  }

  /** What stands on a component of a record is for its constructor, and on its accessor, too. */
  private static boolean isAccessor(ExecutableElement method, TypeElement type) {
    return type.getKind() == ElementKind.RECORD && method.getParameters().isEmpty();
  }

  private Stream<StrayRequest> on(Element element, Place place, String owner) {
    List<DependencyRequest> found = found(element);
    return found.stream()
        .limit(1)
        .map(
            first ->
                new StrayRequest(
                    found.stream().map(DependencyRequest::shown).distinct().toList(),
                    place,
                    owner,
                    first.position()));
  }

  private List<DependencyRequest> found(Element element) {
    try {
      return requests.effects(element);
    } catch (UnresolvedType notYet) {
      return List.of();
    }
  }
}
