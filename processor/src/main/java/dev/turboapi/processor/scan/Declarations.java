package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * The places at which one property is declared. There is at least one.
 *
 * @param name in Java
 * @param parameter of the creator
 */
record Declarations(
    String name,
    Optional<VariableElement> parameter,
    Optional<VariableElement> field,
    Optional<ExecutableElement> getter,
    Optional<ExecutableElement> setter,
    Members members) {

  /** The one that shows its type, and at which messages about it stand. */
  Element main() {
    // javac knows the positions of a record's fields, but not those of its components.
    Stream<Optional<? extends Element>> places =
        isComponent() ? Stream.of(field) : Stream.of(parameter, field, setter, getter);
    return places.flatMap(Optional::stream).findFirst().orElseThrow();
  }

  private boolean isComponent() {
    return field
        .map(Element::getEnclosingElement)
        .filter(type -> type.getKind() == ElementKind.RECORD)
        .isPresent();
  }

  /** The type that is read; of one that is only written, the one that is written. */
  TypeMirror type() {
    Element main = main();
    TypeMirror type = members.typeOf(main);
    if (main.getKind() != ElementKind.METHOD) {
      return type;
    }
    ExecutableType method = MoreTypes.asExecutable(type);
    return method.getParameterTypes().isEmpty()
        ? method.getReturnType()
        : method.getParameterTypes().get(0);
  }

  /** All of them, the main one first. */
  Set<Element> all() {
    Set<Element> all = new LinkedHashSet<>();
    all.add(main());
    reading().forEach(all::add);
    writing().forEach(all::add);
    return all;
  }

  /** Where a name for reading may stand, the most telling first. */
  Stream<Element> reading() {
    return Stream.<Stream<? extends Element>>of(
            parameter.stream(), withOverridden(setter), field.stream(), withOverridden(getter))
        .flatMap(places -> places);
  }

  /** Where a name for writing may stand, the most telling first. */
  Stream<Element> writing() {
    return Stream.<Stream<? extends Element>>of(
            withOverridden(getter), field.stream(), parameter.stream(), withOverridden(setter))
        .flatMap(places -> places);
  }

  private Stream<? extends Element> withOverridden(Optional<ExecutableElement> method) {
    return method.stream()
        .flatMap(place -> Stream.concat(Stream.of(place), members.overridden(place)))
        .flatMap(place -> Stream.concat(Stream.of(place), place.getParameters().stream()));
  }

  /** What Jackson's annotations say, the main place first. */
  List<JacksonAnnotation> annotations() {
    return all().stream().flatMap(place -> JacksonAnnotation.on(place).stream()).toList();
  }

  Optional<JacksonAnnotation> annotation(String name) {
    return annotations().stream().filter(annotation -> annotation.is(name)).findFirst();
  }

  /** How generated code gets the value: {@code name()}, {@code getName()} or {@code name}. */
  Optional<String> accessor() {
    return getter
        .filter(method -> members.gives(method, type()))
        .map(method -> method.getSimpleName() + "()")
        .or(() -> field.filter(Declarations::isVisible).map(f -> f.getSimpleName().toString()));
  }

  /** Whether generated code can set it on an instance that there is already. */
  boolean isSettable() {
    return setter.isPresent()
        || field
            .filter(Declarations::isVisible)
            .filter(f -> !f.getModifiers().contains(Modifier.FINAL))
            .isPresent();
  }

  /** Whether it is only what methods say that it is. */
  boolean isVirtual() {
    return parameter.isEmpty() && field.isEmpty();
  }

  static boolean isVisible(Element member) {
    return !member.getModifiers().contains(Modifier.PRIVATE);
  }
}
