package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.Bound;
import dev.turboapi.processor.model.ConstraintModel.Length;
import dev.turboapi.processor.model.ConstraintModel.Matches;
import dev.turboapi.processor.model.ConstraintModel.NotBlank;
import dev.turboapi.processor.model.ConstraintModel.Relation;
import dev.turboapi.processor.model.ConstraintModel.Unknown;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the constraints of {@code jakarta.validation} that stand on a parameter, component or
 * field, and on its type.
 */
final class ConstraintScanner {
  private static final String CONSTRAINT = "jakarta.validation.Constraint";

  /**
   * What a double can hold, roughly; a bound past it says nothing, and would be very long as a
   * literal.
   */
  private static final int MAX_EXPONENT = 400;

  private ConstraintScanner() {}

  /**
   * The constraints on any of the declarations and on the type, each once: javac copies an
   * annotation on a record component to its field and its type. Those on the argument of an {@code
   * Optional} count as the type's own.
   */
  static List<ConstraintModel> scan(
      Element place, Collection<? extends Element> declarations, TypeMirror type) {
    Map<String, AnnotationMirror> mirrors = new LinkedHashMap<>();
    Stream.concat(
            declarations.stream().flatMap(element -> element.getAnnotationMirrors().stream()),
            Stream.concat(
                type.getAnnotationMirrors().stream(),
                optionalValue(type).stream()
                    .flatMap(value -> value.getAnnotationMirrors().stream())))
        .forEach(mirror -> mirrors.putIfAbsent(Annotations.qualifiedName(mirror), mirror));
    List<ConstraintModel> constraints = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors.values()) {
      constraint(place, mirror).ifPresent(constraints::add);
    }
    elementConstraints(type)
        .map(mirror -> new Unknown(name(mirror), Position.of(place)))
        .forEach(constraints::add);
    return constraints;
  }

  private static Optional<ConstraintModel> constraint(Element place, AnnotationMirror mirror) {
    if (!isConstraint(mirror)) {
      return Optional.empty();
    }
    String name = name(mirror);
    Position position =
        place.getAnnotationMirrors().contains(mirror)
            ? new Position(place, mirror, null)
            : Position.of(place);
    if (!Annotations.qualifiedName(mirror).startsWith(Names.CONSTRAINT_PACKAGE + ".")) {
      return Optional.of(new Unknown(name, position));
    }
    return switch (name) {
      case "NotNull" -> Optional.empty();
      case "NotBlank" -> Optional.of(new NotBlank(name, position));
      case "NotEmpty" -> Optional.of(new Length(name, 1, Integer.MAX_VALUE, position));
      case "Size" ->
          Optional.of(
              new Length(
                  name,
                  number(mirror, "min").orElse(0),
                  number(mirror, "max").orElse(Integer.MAX_VALUE),
                  position));
      case "Min" -> bound(name, Relation.GE, Annotations.text(mirror, "value"), position);
      case "Max" -> bound(name, Relation.LE, Annotations.text(mirror, "value"), position);
      case "DecimalMin" ->
          bound(
              name,
              inclusive(mirror) ? Relation.GE : Relation.GT,
              Annotations.text(mirror, "value"),
              position);
      case "DecimalMax" ->
          bound(
              name,
              inclusive(mirror) ? Relation.LE : Relation.LT,
              Annotations.text(mirror, "value"),
              position);
      case "Positive" -> bound(name, Relation.GT, "0", position);
      case "PositiveOrZero" -> bound(name, Relation.GE, "0", position);
      case "Negative" -> bound(name, Relation.LT, "0", position);
      case "NegativeOrZero" -> bound(name, Relation.LE, "0", position);
      case "Pattern" ->
          Optional.of(
              Annotations.written(mirror, "flags").isPresent()
                  ? new Unknown("Pattern(flags)", position)
                  : new Matches(name, anchored(Annotations.text(mirror, "regexp")), position));
      default -> Optional.of(new Unknown(name, position));
    };
  }

  /**
   * The expression between anchors: {@code jakarta.validation} matches the whole text where
   * pydantic searches in it, and clients are shown what is checked.
   */
  private static String anchored(String regex) {
    if (regex.startsWith("^") && regex.endsWith("$") && !regex.contains("|")) {
      return regex;
    }
    return regex.contains("|") ? "^(?:" + regex + ")$" : "^" + strip(regex) + "$";
  }

  private static String strip(String regex) {
    String open = regex.startsWith("^") ? regex.substring(1) : regex;
    return open.endsWith("$") && !open.endsWith("\\$")
        ? open.substring(0, open.length() - 1)
        : open;
  }

  private static Optional<ConstraintModel> bound(
      String annotation, Relation relation, String value, Position position) {
    try {
      BigDecimal bound = new BigDecimal(value);
      if (Math.abs(bound.scale()) <= MAX_EXPONENT && Double.isFinite(bound.doubleValue())) {
        return Optional.of(new Bound(annotation, relation, bound, position));
      }
    } catch (NumberFormatException notANumber) {
      // Reported as a bound that cannot be checked.
    }
    return Optional.of(new Unknown(annotation + "(\"" + value + "\")", position));
  }

  private static boolean inclusive(AnnotationMirror mirror) {
    return !Annotations.text(mirror, "inclusive").equals("false");
  }

  private static Optional<Integer> number(AnnotationMirror mirror, String member) {
    return Annotations.written(mirror, member).map(value -> (Integer) value.getValue());
  }

  private static String name(AnnotationMirror mirror) {
    TypeElement type = Annotations.type(mirror);
    return type.getSimpleName().contentEquals("List")
        ? MoreElements.asType(type.getEnclosingElement()).getSimpleName() + ".List"
        : type.getSimpleName().toString();
  }

  /** A constraint is itself annotated as one; the containers of repeated ones lie within them. */
  private static boolean isConstraint(AnnotationMirror mirror) {
    TypeElement type = Annotations.type(mirror);
    return Annotations.find(type, CONSTRAINT).isPresent()
        || (type.getSimpleName().contentEquals("List")
            && Annotations.find(MoreElements.asType(type.getEnclosingElement()), CONSTRAINT)
                .isPresent());
  }

  private static Optional<TypeMirror> optionalValue(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && declared.asElement().getSimpleName().contentEquals("Optional")
        ? Optional.of(declared.getTypeArguments().get(0))
        : Optional.empty();
  }

  private static Stream<AnnotationMirror> elementConstraints(TypeMirror type) {
    if (optionalValue(type).isPresent() || !(type instanceof DeclaredType declared)) {
      return Stream.empty();
    }
    return declared.getTypeArguments().stream()
        .flatMap(argument -> argument.getAnnotationMirrors().stream())
        .filter(ConstraintScanner::isConstraint)
        .map(mirror -> mirror);
  }
}
