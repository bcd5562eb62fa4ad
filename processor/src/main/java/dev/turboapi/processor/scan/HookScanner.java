package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.Truth;
import dev.turboapi.processor.model.CreatorModel;
import dev.turboapi.processor.model.ExtrasModel.AnySetterModel;
import dev.turboapi.processor.model.ExtrasModel.Target;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ObjectChecks;
import dev.turboapi.processor.model.ObjectChecks.Call;
import dev.turboapi.processor.model.ObjectChecks.Constrained;
import dev.turboapi.processor.model.ObjectChecks.Hook;
import dev.turboapi.processor.model.ObjectChecks.Question;
import dev.turboapi.processor.model.ObjectChecks.Unusable;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.scan.constraint.ConstraintScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads what a record or class checks as a whole: constraints on it, a method {@code void
 * validate()}, and methods annotated with {@code @AssertTrue} or {@code @AssertFalse}.
 */
final class HookScanner {
  private final Elements elements;
  private final ConstraintScanner constraints;

  HookScanner(Elements elements, ConstraintScanner constraints) {
    this.elements = elements;
    this.constraints = constraints;
  }

  /**
   * @param properties all of them, whether they are read or not
   * @param writtenAs what the whole is written as
   * @param anySetter what takes the members that are no properties
   */
  ObjectChecks scan(
      TypeElement type,
      CreatorModel creator,
      List<PropertyModel> properties,
      Optional<PropertyModel> writtenAs,
      Optional<AnySetterModel> anySetter) {
    Set<String> accessors =
        Stream.concat(
                properties.stream().filter(property -> !isOnlyMethod(property)), writtenAs.stream())
            .flatMap(property -> property.accessor().stream())
            .collect(Collectors.toSet());
    List<Hook> hooks = new ArrayList<>();
    for (ExecutableElement method : methods(type)) {
      if (isValidate(method)) {
        hooks.add(call(method));
      } else if (!accessors.contains(method.getSimpleName() + "()")) {
        constraints.scan(method, List.of(method)).own().stream()
            .map(constraint -> question(method, constraint))
            .forEach(hooks::add);
      }
    }
    constraints.ofType(type).stream().map(Constrained::new).forEach(hooks::add);
    boolean maker =
        creator.factory().isPresent()
            || (!creator.parameters().isEmpty() && hasOwnConstructor(type))
            || hasSetter(creator, properties)
            || anySetter.filter(setter -> setter.target() == Target.METHOD).isPresent();
    return new ObjectChecks(maker, hooks);
  }

  /** Whether nobody else looks at what stands on its getter. */
  private static boolean isOnlyMethod(PropertyModel property) {
    return !property.wire().isRead()
        && property.position().element().getKind() == ElementKind.METHOD;
  }

  /** Those of the type as they stand in it, then what it inherits, by name. */
  private Set<ExecutableElement> methods(TypeElement type) {
    Set<ExecutableElement> methods =
        new LinkedHashSet<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .sorted(Comparator.comparing(method -> method.getSimpleName().toString()))
        .forEach(methods::add);
    return methods;
  }

  private static boolean isValidate(ExecutableElement method) {
    return method.getSimpleName().contentEquals("validate")
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() == TypeKind.VOID
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  private static Hook call(ExecutableElement method) {
    return method.getThrownTypes().isEmpty()
        ? new Call("validate")
        : new Unusable(
            "validate() throws a checked exception",
            "Throw an IllegalArgumentException with what is wrong.",
            Position.of(method));
  }

  private static Hook question(ExecutableElement method, ConstraintModel constraint) {
    String name = method.getSimpleName().toString();
    boolean callable =
        method.getParameters().isEmpty()
            && method.getThrownTypes().isEmpty()
            && method.getReturnType().getKind() == TypeKind.BOOLEAN
            && !method.getModifiers().contains(Modifier.PRIVATE)
            && !method.getModifiers().contains(Modifier.STATIC);
    if (!callable || !(constraint.check() instanceof Truth truth)) {
      return new Unusable(
          "@%s on %s() is not checked".formatted(constraint.annotation(), name),
          "Make it an instance method without parameters that returns a boolean, not private, with @AssertTrue or @AssertFalse.",
          constraint.position());
    }
    return new Question(
        name,
        truth.expected(),
        constraint.message().orElse("%s must be %s".formatted(property(name), truth.expected())));
  }

  /** The property that a method asks for: {@code ordered} of {@code isOrdered}. */
  private static String property(String method) {
    return method.matches("is[A-Z].*") ? JavaNames.decapital(method.substring(2)) : method;
  }

  /** The implicit constructor of a record refuses nothing. */
  private boolean hasOwnConstructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor -> elements.getOrigin(constructor) == Elements.Origin.EXPLICIT);
  }

  private static boolean hasSetter(CreatorModel creator, List<PropertyModel> properties) {
    return properties.stream()
        .filter(property -> property.wire().isRead() && !creator.parameters().contains(property))
        .anyMatch(property -> property.setter().isPresent());
  }
}
