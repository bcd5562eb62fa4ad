package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.ConstructorModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.SchemeModel;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotations that are security schemes, or other dependencies. */
final class SchemeScanner {
  /** The name of the method of an extractor. */
  static final String EXTRACT = "extract";

  private static final String SCHEME_NAME = "schemeName";

  private final Elements elements;
  private final Types types;

  SchemeScanner(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * A scheme as it was found.
   *
   * @param annotation that asks for it
   * @param configured what is annotated with that, or what it is annotated with: the settings
   * @param meta what makes the configured annotation a scheme
   */
  record Found(TypeElement annotation, AnnotationMirror configured, AnnotationMirror meta) {
    /** As in the source. */
    String shown() {
      return "@" + annotation.getSimpleName();
    }

    /** Empty if it is none, which javac says. */
    Optional<TypeElement> extractor() {
      return Annotations.written(meta, "extractor")
          .map(AnnotationValue::getValue)
          .filter(DeclaredType.class::isInstance)
          .map(type -> MoreTypes.asTypeElement((TypeMirror) type));
    }

    /** Its method. */
    List<ExecutableElement> extractMethods(Elements elements) {
      return extractor().stream()
          .flatMap(type -> ElementFilter.methodsIn(elements.getAllMembers(type)).stream())
          .filter(method -> method.getSimpleName().contentEquals(EXTRACT))
          .toList();
    }
  }

  /** The schemes among the annotations of an element. */
  List<Scheme> on(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(mirror -> of(mirror).map(found -> new Scheme(mirror, found)).stream())
        .toList();
  }

  /** A scheme, and the annotation that asks for it. */
  record Scheme(AnnotationMirror mirror, Found found) {
    /** As in the source. */
    String shown() {
      return "@" + Annotations.type(mirror).getSimpleName();
    }
  }

  /** The scheme that an annotation is. */
  Optional<Found> of(AnnotationMirror mirror) {
    Optional<AnnotationMirror> meta =
        Annotations.find(Annotations.type(mirror), Names.SECURITY_SCHEME);
    return meta.isPresent()
        ? Optional.of(new Found(Annotations.type(mirror), mirror, meta.get()))
        : configured(Annotations.type(mirror), new HashSet<>());
  }

  /** The scheme that a type is, if it is an annotation that is annotated with one. */
  Optional<Found> of(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
            && MoreTypes.asTypeElement(type).getKind() == ElementKind.ANNOTATION_TYPE
        ? configured(MoreTypes.asTypeElement(type), new HashSet<>())
        : Optional.empty();
  }

  private Optional<Found> configured(TypeElement annotation, Set<String> seen) {
    if (!seen.add(annotation.getQualifiedName().toString())) {
      return Optional.empty();
    }
    for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
      Optional<AnnotationMirror> meta =
          Annotations.find(Annotations.type(mirror), Names.SECURITY_SCHEME);
      Optional<Found> found =
          meta.isPresent()
              ? Optional.of(new Found(annotation, mirror, meta.get()))
              : configured(Annotations.type(mirror), seen)
                  .map(inner -> new Found(annotation, inner.configured(), inner.meta()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  SchemeModel scan(Found found) {
    SchemeMembers members = SchemeMembers.of(found.configured(), elements);
    List<String> arguments = Annotations.texts(found.meta(), "arguments");
    String template = Annotations.text(found.meta(), "openapi");
    return new SchemeModel(
        ClassName.get(found.annotation()),
        name(found, members),
        SchemeTemplate.fill(template, members),
        !template.isEmpty(),
        Stream.concat(arguments.stream(), SchemeTemplate.names(template))
            .filter(name -> !members.has(name))
            .distinct()
            .toList(),
        arguments.stream().flatMap(name -> members.literal(name).stream()).toList(),
        constructors(
            found, arguments.stream().flatMap(name -> members.type(name).stream()).toList()));
  }

  private static String name(Found found, SchemeMembers members) {
    return Stream.of(members.text(SCHEME_NAME), Annotations.text(found.meta(), "name"))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> Annotations.type(found.configured()).getSimpleName().toString());
  }

  /** Those that take the arguments, and then what can be injected, without the arguments. */
  private List<ConstructorModel> constructors(Found found, List<TypeMirror> arguments) {
    return found.extractor().stream()
        .flatMap(
            extractor -> ElementFilter.constructorsIn(extractor.getEnclosedElements()).stream())
        .filter(constructor -> takes(constructor, arguments))
        .flatMap(ClassScanner::constructor)
        .map(constructor -> constructor.behind(arguments.size()))
        .filter(ConstructorModel::bindable)
        .toList();
  }

  private boolean takes(ExecutableElement constructor, List<TypeMirror> arguments) {
    return constructor.getParameters().size() >= arguments.size()
        && IntStream.range(0, arguments.size())
            .allMatch(
                i ->
                    !isAnnotation(arguments.get(i))
                        && types.isAssignable(
                            arguments.get(i), constructor.getParameters().get(i).asType()));
  }

  /** Nothing that Java could write as an argument. */
  private static boolean isAnnotation(TypeMirror type) {
    return type instanceof ArrayType array
        ? isAnnotation(array.getComponentType())
        : type.getKind() == TypeKind.DECLARED
            && MoreTypes.asTypeElement(type).getKind() == ElementKind.ANNOTATION_TYPE;
  }
}
