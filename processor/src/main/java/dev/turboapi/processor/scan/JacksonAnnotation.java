package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * One of Jackson's annotations on an element.
 *
 * @param shown the annotation that the user wrote there: itself, or the one that bundles it
 */
record JacksonAnnotation(Element element, AnnotationMirror mirror, AnnotationMirror shown) {
  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";
  private static final String OF_DATABIND = "com.fasterxml.jackson.databind.annotation.";
  private static final String BUNDLE = ANNOTATIONS + "JacksonAnnotationsInside";

  /** Those on the element, and those inside of annotations that bundle them. */
  static List<JacksonAnnotation> on(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(mirror -> unbundled(element, mirror, mirror))
        .toList();
  }

  private static Stream<JacksonAnnotation> unbundled(
      Element element, AnnotationMirror mirror, AnnotationMirror shown) {
    String name = Annotations.qualifiedName(mirror);
    if (name.startsWith(ANNOTATIONS) || name.startsWith(OF_DATABIND)) {
      return Stream.of(new JacksonAnnotation(element, mirror, shown));
    }
    Element type = Annotations.type(mirror);
    return Annotations.find(type, BUNDLE).isEmpty()
        ? Stream.empty()
        : type.getAnnotationMirrors().stream()
            .filter(inside -> !Annotations.qualifiedName(inside).equals(BUNDLE))
            .flatMap(inside -> unbundled(element, inside, shown));
  }

  /** The simple name of its type. */
  String name() {
    return Annotations.type(mirror).getSimpleName().toString();
  }

  boolean is(String name) {
    return name().equals(name);
  }

  /** The members that are written, in order. */
  List<String> members() {
    return mirror.getElementValues().keySet().stream()
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  boolean writes(String member) {
    return Annotations.written(mirror, member).isPresent();
  }

  /** The member's text; empty if it is not written, or written as an empty text. */
  Optional<String> text(String member) {
    return Optional.of(Annotations.text(mirror, member)).filter(text -> !text.isEmpty());
  }

  List<String> texts(String member) {
    return Annotations.texts(mirror, member);
  }

  boolean flag(String member, boolean otherwise) {
    return value(member, Boolean.class).orElse(otherwise);
  }

  /** The name of an enum constant. */
  String constant(String member, String otherwise) {
    return value(member, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .orElse(otherwise);
  }

  Optional<Integer> number(String member) {
    return value(member, Integer.class);
  }

  /**
   * The class that is named.
   *
   * @throws UnresolvedType if it does not exist yet
   */
  Optional<TypeElement> type(String member) {
    return Annotations.written(mirror, member)
        .map(
            value -> {
              if (value.getValue() instanceof DeclaredType type
                  && type.getKind() == TypeKind.DECLARED) {
                return MoreTypes.asTypeElement(type);
              }
              throw new UnresolvedType(String.valueOf(value.getValue()));
            });
  }

  /** The member's value; empty also if it is an error, of which javac tells. */
  private <T> Optional<T> value(String member, Class<T> type) {
    return Annotations.written(mirror, member)
        .map(AnnotationValue::getValue)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** Where the member stands, as near as the compiler can show it. */
  Position position(String member) {
    return shown == mirror
        ? Annotations.position(element, mirror, member)
        : new Position(element, shown, null);
  }

  Position position() {
    return new Position(element, shown, null);
  }

  /** Says that what a member asks for is not compiled. */
  UnsupportedAnnotation unsupported(String member, String wrong, String remedy) {
    return new UnsupportedAnnotation(wrong, remedy, position(member));
  }
}
