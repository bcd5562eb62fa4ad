package dev.turboapi.processor.scan.constraint;

import com.google.auto.common.MoreElements;
import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.All;
import dev.turboapi.processor.model.ConstraintModel.Check;
import dev.turboapi.processor.model.ConstraintModel.Unchecked;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads annotations as constraints. What is composed of others is taken apart here, so that nobody
 * after has to know of it.
 */
final class ConstraintReader {
  private static final String SINGLE = "jakarta.validation.ReportAsSingleViolation";
  private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";

  private final Validators validators;

  ConstraintReader(Validators validators) {
    this.validators = validators;
  }

  /** Whether the annotation is a constraint, or holds repeated ones. */
  static boolean isConstraint(AnnotationMirror mirror) {
    return isConstraint(Annotations.type(mirror))
        || repeated(mirror).stream().anyMatch(one -> isConstraint(Annotations.type(one)));
  }

  /** What the annotation says of a value of a type; nothing if it is no constraint. */
  Stream<ConstraintModel> read(AnnotationMirror mirror, Position position, TypeMirror type) {
    if (!isConstraint(mirror)) {
      return Stream.empty();
    }
    List<AnnotationMirror> repeated = repeated(mirror);
    return repeated.isEmpty()
        ? read(ConstraintAnnotation.of(mirror, Map.of(), position), type)
        : repeated.stream()
            .flatMap(one -> read(ConstraintAnnotation.of(one, Map.of(), position), type));
  }

  private Stream<ConstraintModel> read(ConstraintAnnotation annotation, TypeMirror type) {
    Optional<Unchecked> obstacle = obstacle(annotation);
    if (obstacle.isPresent()) {
      return Stream.of(model(annotation, obstacle.get()));
    }
    String packageName = MoreElements.getPackage(annotation.type()).getQualifiedName().toString();
    if (packageName.equals(Names.CONSTRAINT_PACKAGE)) {
      return BuiltInConstraints.read(annotation).stream();
    }
    List<ConstraintModel> parts =
        Stream.concat(
                components(annotation, type),
                validators.check(annotation, type).stream().map(check -> model(annotation, check)))
            .toList();
    if (parts.isEmpty()) {
      return Stream.of(
          model(
              annotation,
              new Unchecked(
                  "has no validator, and no other constraints on it",
                  "Give it one, or annotate it with what it stands for.")));
    }
    return Annotations.find(annotation.type(), SINGLE).isPresent()
        ? Stream.of(
            new ConstraintModel(
                annotation.name(),
                new All(parts),
                Optional.of(annotation.message()),
                annotation.position()))
        : parts.stream();
  }

  private static ConstraintModel model(ConstraintAnnotation annotation, Check check) {
    return new ConstraintModel(annotation.name(), check, Optional.empty(), annotation.position());
  }

  private static Optional<Unchecked> obstacle(ConstraintAnnotation annotation) {
    if (!annotation.elements("groups").isEmpty()) {
      return Optional.of(
          new Unchecked(
              "has groups, and no request says which of them it is in",
              "Take them away: what is declared is checked of all requests."));
    }
    if (!annotation.elements("payload").isEmpty()) {
      return Optional.of(new Unchecked("has a payload, which nobody reads", "Take it away."));
    }
    return Optional.empty();
  }

  /** The constraints that a constraint is annotated with, under its own name. */
  private Stream<ConstraintModel> components(ConstraintAnnotation annotation, TypeMirror type) {
    Map<String, Integer> counts = new HashMap<>();
    return annotation.type().getAnnotationMirrors().stream()
        .filter(ConstraintReader::isConstraint)
        .flatMap(
            mirror -> repeated(mirror).isEmpty() ? Stream.of(mirror) : repeated(mirror).stream())
        .flatMap(
            mirror -> {
              String name = Annotations.qualifiedName(mirror);
              int index = counts.merge(name, 1, Integer::sum) - 1;
              return read(
                  ConstraintAnnotation.of(
                      mirror, overrides(annotation, name, index), annotation.position()),
                  type);
            })
        .map(
            part ->
                new ConstraintModel(
                    annotation.name(), part.check(), part.message(), part.position()));
  }

  /** The members of a component that members of the composed constraint stand for. */
  private static Map<String, AnnotationValue> overrides(
      ConstraintAnnotation annotation, String component, int index) {
    Map<String, AnnotationValue> overrides = new HashMap<>();
    for (ExecutableElement member :
        ElementFilter.methodsIn(annotation.type().getEnclosedElements())) {
      String name = member.getSimpleName().toString();
      member.getAnnotationMirrors().stream()
          .flatMap(mirror -> Stream.concat(Stream.of(mirror), repeated(mirror).stream()))
          .filter(mirror -> Annotations.qualifiedName(mirror).equals(OVERRIDES))
          .map(mirror -> ConstraintAnnotation.of(mirror, Map.of(), annotation.position()))
          .filter(override -> override.text("constraint").equals(component))
          .filter(
              override ->
                  override.number("constraintIndex") < 0
                      || override.number("constraintIndex") == index)
          .forEach(
              override ->
                  overrides.put(
                      override.text("name").isEmpty() ? name : override.text("name"),
                      annotation.value(name)));
    }
    return overrides;
  }

  private static boolean isConstraint(TypeElement type) {
    return Annotations.find(type, Names.CONSTRAINT).isPresent();
  }

  /** The annotations that javac, or the user, put into a {@code List} of them. */
  private static List<AnnotationMirror> repeated(AnnotationMirror mirror) {
    return Annotations.written(mirror, "value")
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .stream()
        .flatMap(values -> ((List<?>) values).stream())
        .map(value -> ((AnnotationValue) value).getValue())
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .toList();
  }
}
