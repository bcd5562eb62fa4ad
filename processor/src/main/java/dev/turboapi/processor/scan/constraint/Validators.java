package dev.turboapi.processor.scan.constraint;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.ConstraintModel.Check;
import dev.turboapi.processor.model.ConstraintModel.Unchecked;
import dev.turboapi.processor.model.ConstraintModel.Validated;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the validator of a user's constraint for the type of the value that it stands on. */
final class Validators {
  private static final String VALIDATOR = "jakarta.validation.ConstraintValidator";

  private final Types types;

  Validators(Types types) {
    this.types = types;
  }

  /** A validator class, and what it validates. */
  private record Candidate(TypeElement validator, TypeMirror validated) {}

  /** What the constraint's validator checks; empty if it names none. */
  Optional<Check> check(ConstraintAnnotation annotation, TypeMirror type) {
    List<Candidate> named = named(annotation.type());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    TypeMirror value =
        type.getKind().isPrimitive()
            ? types.boxedClass(MoreTypes.asPrimitiveType(type)).asType()
            : type;
    List<Candidate> able =
        named.stream()
            .filter(c -> types.isAssignable(types.erasure(value), c.validated()))
            .toList();
    List<Candidate> nearest =
        able.stream()
            .filter(
                c -> able.stream().allMatch(o -> types.isAssignable(c.validated(), o.validated())))
            .toList();
    if (nearest.size() != 1) {
      return Optional.of(
          new Unchecked(
              able.isEmpty()
                  ? "has no validator for this type"
                  : "has several validators for this type, none nearer than the others",
              "Give it one for the type, or change the type."));
    }
    return Optional.of(check(annotation, nearest.get(0).validator()));
  }

  private Check check(ConstraintAnnotation annotation, TypeElement validator) {
    Element place = annotation.position().element();
    if (!canBeMade(validator, place)) {
      return new Unchecked(
          "is checked by %s, of which generated code cannot make an instance"
              .formatted(validator.getSimpleName()),
          "Make it a top-level or static class, with a constructor without parameters, and both visible in this package.");
    }
    if (!isVisible(annotation.type(), place)) {
      return new Unchecked(
          "is not visible to generated code", "Take \"private\" away; package-private is enough.");
    }
    return new Validated(
        ClassName.get(annotation.type()), ClassName.get(validator), MemberCode.written(annotation));
  }

  private List<Candidate> named(TypeElement constraint) {
    return Annotations.find(constraint, Names.CONSTRAINT)
        .flatMap(mirror -> Annotations.written(mirror, "validatedBy"))
        .map(AnnotationValue::getValue)
        .stream()
        .flatMap(values -> values instanceof List<?> list ? list.stream() : Stream.of())
        .map(value -> ((AnnotationValue) value).getValue())
        .map(type -> MoreTypes.asTypeElement((TypeMirror) type))
        .flatMap(
            validator ->
                validated(validator.asType()).map(type -> new Candidate(validator, type)).stream())
        .toList();
  }

  /** The second type argument that a class gives to {@code ConstraintValidator}. */
  private Optional<TypeMirror> validated(TypeMirror validator) {
    DeclaredType declared = MoreTypes.asDeclared(validator);
    if (MoreTypes.asTypeElement(declared).getQualifiedName().contentEquals(VALIDATOR)) {
      return declared.getTypeArguments().stream().skip(1).findFirst().map(types::erasure);
    }
    return types.directSupertypes(validator).stream()
        .flatMap(supertype -> validated(supertype).stream())
        .findFirst();
  }

  private static boolean canBeMade(TypeElement validator, Element place) {
    boolean inner =
        validator.getNestingKind() != NestingKind.TOP_LEVEL
            && !validator.getModifiers().contains(Modifier.STATIC);
    return !inner
        && !validator.getModifiers().contains(Modifier.ABSTRACT)
        && isVisible(validator, place)
        && ElementFilter.constructorsIn(validator.getEnclosedElements()).stream()
            .anyMatch(constructor -> isUsable(constructor, place));
  }

  private static boolean isUsable(ExecutableElement constructor, Element place) {
    return constructor.getParameters().isEmpty()
        && constructor.getThrownTypes().isEmpty()
        && isVisible(constructor, place);
  }

  /** Whether generated code, which is in the package of the place, can name it. */
  private static boolean isVisible(Element element, Element place) {
    boolean here = MoreElements.getPackage(element).equals(MoreElements.getPackage(place));
    return Stream.iterate(
            element, e -> MoreElements.isType(e) || e == element, Element::getEnclosingElement)
        .allMatch(
            e ->
                e.getModifiers().contains(Modifier.PUBLIC)
                    || (here && !e.getModifiers().contains(Modifier.PRIVATE)));
  }
}
