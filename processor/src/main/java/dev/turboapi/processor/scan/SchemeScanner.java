package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.model.ConstructorModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.SchemeModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads annotations that are security schemes, or other dependencies. */
final class SchemeScanner {
  private static final String SCHEME_NAME = "schemeName";

  private final Elements elements;

  SchemeScanner(Elements elements) {
    this.elements = elements;
  }

  /**
   * A scheme as it was found.
   *
   * @param annotation that asks for it
   * @param configured what is annotated with that, or what it is annotated with: the settings
   * @param meta what makes the configured annotation a scheme
   */
  record Found(TypeElement annotation, AnnotationMirror configured, AnnotationMirror meta) {
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
          .filter(method -> method.getSimpleName().contentEquals("extract"))
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
  record Scheme(AnnotationMirror mirror, Found found) {}

  /** The scheme that an annotation is. */
  Optional<Found> of(AnnotationMirror mirror) {
    Optional<AnnotationMirror> meta =
        Annotations.find(Annotations.type(mirror), Names.SECURITY_SCHEME);
    return meta.isPresent()
        ? Optional.of(new Found(Annotations.type(mirror), mirror, meta.get()))
        : configured(Annotations.type(mirror), new HashSet<>());
  }

  /** The scheme that an annotation type is, if it is annotated with one. */
  Optional<Found> of(TypeElement annotation) {
    return configured(annotation, new HashSet<>());
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
    Map<String, Member> members = members(found.configured());
    List<CodeBlock> arguments =
        Annotations.texts(found.meta(), "arguments").stream()
            .flatMap(name -> Optional.ofNullable(members.get(name)).stream())
            .map(Member::literal)
            .toList();
    String given = Optional.ofNullable(members.get(SCHEME_NAME)).map(Member::text).orElse("");
    String template = Annotations.text(found.meta(), "openapi");
    return new SchemeModel(
        ClassName.get(found.annotation()),
        given.isEmpty() ? Annotations.text(found.meta(), "name") : given,
        SchemeTemplate.fill(template, found.configured(), elements),
        !template.isEmpty(),
        Annotations.texts(found.meta(), "arguments").stream()
            .filter(name -> !members.containsKey(name))
            .toList(),
        arguments,
        constructor(found, arguments.size()));
  }

  private static Optional<ConstructorModel> constructor(Found found, int arguments) {
    return found
        .extractor()
        .flatMap(
            extractor ->
                ControllerScanner.constructors(extractor).stream()
                    .filter(c -> c.dependencies().size() >= arguments)
                    .findFirst())
        .map(constructor -> injecting(constructor, arguments));
  }

  /** What it takes behind the arguments. */
  private static ConstructorModel injecting(ConstructorModel constructor, int arguments) {
    return new ConstructorModel(
        constructor.inject(),
        constructor.dependencies().subList(arguments, constructor.dependencies().size()),
        constructor.exceptions(),
        constructor.open(),
        constructor.position());
  }

  private Map<String, Member> members(AnnotationMirror configured) {
    Map<String, Member> members = new HashMap<>();
    elements
        .getElementValuesWithDefaults(configured)
        .forEach((m, value) -> members.put(m.getSimpleName().toString(), new Member(m, value)));
    return members;
  }

  /** A member of an annotation and its value. */
  private record Member(ExecutableElement element, AnnotationValue value) {
    CodeBlock literal() {
      return Literals.of(element, value);
    }

    String text() {
      return String.valueOf(value.getValue());
    }
  }
}
