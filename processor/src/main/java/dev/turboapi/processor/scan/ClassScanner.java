package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.ConstructorModel;
import dev.turboapi.processor.model.ConstructorModel.Dependency;
import dev.turboapi.processor.model.ControllerModel.Kind;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what there is to know of classes of which generated code makes instances. */
final class ClassScanner {
  private ClassScanner() {}

  /** Its own, and {@code PRIVATE} if anything it is nested in is private. */
  static Set<Modifier> modifiers(TypeElement element) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    modifiers.addAll(element.getModifiers());
    if (NamedTypeScanner.enclosing(element).stream()
        .anyMatch(type -> type.getModifiers().contains(Modifier.PRIVATE))) {
      modifiers.add(Modifier.PRIVATE);
    }
    return modifiers;
  }

  static Kind kind(TypeElement element) {
    if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Kind.ANNOTATION;
    }
    if (element.getKind() == ElementKind.INTERFACE) {
      return Kind.INTERFACE;
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Kind.ENUM;
    }
    if (element.getNestingKind() == NestingKind.LOCAL) {
      return Kind.LOCAL_CLASS;
    }
    if (!element.getTypeParameters().isEmpty()) {
      return Kind.GENERIC_CLASS;
    }
    boolean inner =
        element.getNestingKind() == NestingKind.MEMBER
            && !element.getModifiers().contains(Modifier.STATIC);
    return inner ? Kind.INNER_CLASS : Kind.CLASS;
  }

  /** Those that generated code can call. */
  static List<ConstructorModel> constructors(TypeElement element) {
    return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
        .flatMap(ClassScanner::constructor)
        .toList();
  }

  /** A constructor that generated code can call; empty if it is private. */
  static Stream<ConstructorModel> constructor(ExecutableElement constructor) {
    return constructor.getModifiers().contains(Modifier.PRIVATE)
        ? Stream.empty()
        : Stream.of(
            new ConstructorModel(
                Annotations.find(constructor, Names.INJECT).isPresent(),
                constructor.getParameters().stream().map(ClassScanner::dependency).toList(),
                constructor.getThrownTypes().stream().map(TypeName::get).toList(),
                isOpen(constructor),
                Position.of(constructor)));
  }

  private static boolean isOpen(ExecutableElement constructor) {
    return constructor.getModifiers().contains(Modifier.PUBLIC)
        && HiddenTypes.isPublic(MoreElements.asType(constructor.getEnclosingElement()))
        && HiddenTypes.in(constructor.getParameters().stream().map(p -> p.asType()).toList())
            .isEmpty();
  }

  private static Dependency dependency(VariableElement parameter) {
    TypeMirror type = parameter.asType();
    if (type.getKind() == TypeKind.ERROR) {
      throw new UnresolvedType(type.toString());
    }
    boolean plain =
        type.getKind() == TypeKind.DECLARED
            && MoreTypes.asDeclared(type).getTypeArguments().isEmpty();
    return new Dependency(
        parameter.getSimpleName().toString(),
        TypeName.get(type),
        plain
            ? Optional.of(ClassName.get(MoreElements.asType(MoreTypes.asElement(type))))
            : Optional.empty(),
        Position.of(parameter));
  }
}
