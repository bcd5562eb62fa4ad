package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.JavaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The members of a class and what it extends, by name. */
final class Members {
  private final TypeElement type;
  private final Types types;
  private final List<ExecutableElement> methods;
  private final List<VariableElement> fields;

  Members(TypeElement type, Elements elements, Types types) {
    this.type = type;
    this.types = types;
    methods =
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .filter(method -> method.getThrownTypes().isEmpty())
            .toList();
    fields =
        superclasses(type)
            .flatMap(level -> ElementFilter.fieldsIn(level.getEnclosedElements()).stream())
            .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
            .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
            .toList();
  }

  /** The type of a member, which a generic superclass may have left to this class. */
  TypeMirror typeOf(Element member) {
    Element owner = member.getEnclosingElement();
    boolean inherited = owner instanceof TypeElement && !owner.equals(type);
    return inherited
        ? types.asMemberOf(MoreTypes.asDeclared(type.asType()), member)
        : member.asType();
  }

  /** Whether a method gives a value that a variable of the type can take. */
  boolean gives(ExecutableElement method, TypeMirror wanted) {
    TypeMirror given = MoreTypes.asExecutable(typeOf(method)).getReturnType();
    return types.isAssignable(given, wanted);
  }

  /** Those that generated code can call on an instance. */
  List<ExecutableElement> methods() {
    return methods;
  }

  /** Those of instances, the ones of superclasses first. */
  List<VariableElement> fields() {
    return fields;
  }

  /** The constructors that generated code can call. */
  List<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
        .filter(constructor -> constructor.getThrownTypes().isEmpty())
        .toList();
  }

  Optional<VariableElement> field(String name) {
    return fields.stream().filter(field -> field.getSimpleName().contentEquals(name)).findFirst();
  }

  /** What gives the value of a property: {@code x()}, {@code getX()} or {@code isX()}. */
  Optional<ExecutableElement> getter(String name) {
    return Stream.of(name, "get" + JavaNames.capital(name), "is" + JavaNames.capital(name))
        .flatMap(getter -> method(getter, 0).stream())
        .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
        .findFirst();
  }

  Optional<ExecutableElement> setter(String name) {
    return method("set" + JavaNames.capital(name), 1);
  }

  private Optional<ExecutableElement> method(String name, int parameters) {
    return methods.stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getParameters().size() == parameters)
        .findFirst();
  }

  /** Methods of supertypes that a method stands for as well. */
  Stream<ExecutableElement> overridden(ExecutableElement method) {
    return supertypes(type)
        .flatMap(supertype -> ElementFilter.methodsIn(supertype.getEnclosedElements()).stream())
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getParameters().size() == method.getParameters().size())
        .filter(other -> !other.equals(method));
  }

  /** All that was written into the class and its superclasses: members, and their parameters. */
  Stream<Element> written() {
    return superclasses(type)
        .flatMap(level -> level.getEnclosedElements().stream())
        .filter(member -> member instanceof ExecutableElement || member.getKind().isField())
        .flatMap(
            member ->
                member instanceof ExecutableElement executable
                    ? Stream.concat(Stream.of(member), executable.getParameters().stream())
                    : Stream.of(member));
  }

  /** The type, then its superclasses and interfaces. */
  static Stream<TypeElement> hierarchy(TypeElement type) {
    return Stream.concat(Stream.of(type), supertypes(type));
  }

  private static Stream<TypeElement> supertypes(TypeElement type) {
    Stream<TypeMirror> direct =
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
    return direct
        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .flatMap(Members::hierarchy);
  }

  private static Stream<TypeElement> superclasses(TypeElement type) {
    return type.getSuperclass().getKind() == TypeKind.DECLARED
        ? Stream.concat(
            superclasses(MoreTypes.asTypeElement(type.getSuperclass())), Stream.of(type))
        : Stream.of(type);
  }
}
