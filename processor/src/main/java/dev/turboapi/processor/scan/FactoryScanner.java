package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds how a type is made from one text: by a public static method {@code of}, {@code parse},
 * {@code valueOf} or {@code fromString}, or by a public constructor.
 */
final class FactoryScanner {
  private static final List<String> METHODS = List.of("of", "parse", "valueOf", "fromString");

  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence");

  private FactoryScanner() {}

  static Optional<TypeModel> scan(TypeElement element) {
    boolean named =
        element.getTypeParameters().isEmpty()
            && NamedTypeScanner.enclosing(element).stream()
                .noneMatch(type -> type.getModifiers().contains(Modifier.PRIVATE));
    if (!named || element.getKind() == ElementKind.ENUM) {
      return Optional.empty();
    }
    return METHODS.stream()
        .filter(name -> hasMethod(element, name))
        .findFirst()
        .or(() -> hasConstructor(element) ? Optional.of("new") : Optional.empty())
        .map(factory -> new TypeModel.Parsed(ClassName.get(element), factory));
  }

  private static boolean hasMethod(TypeElement element, String name) {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> isType(method.getReturnType(), element))
        .anyMatch(FactoryScanner::takesText);
  }

  /**
   * Whether a constructor takes a text, and nothing but that makes an instance: a record is made of
   * its components, and a bean that can be empty is filled later.
   */
  private static boolean hasConstructor(TypeElement element) {
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(element.getEnclosedElements());
    boolean inner =
        element.getNestingKind() != NestingKind.TOP_LEVEL
            && !element.getModifiers().contains(Modifier.STATIC);
    return element.getKind() == ElementKind.CLASS
        && !inner
        && !element.getModifiers().contains(Modifier.ABSTRACT)
        && constructors.stream().noneMatch(constructor -> constructor.getParameters().isEmpty())
        && constructors.stream().anyMatch(FactoryScanner::takesText);
  }

  private static boolean takesText(ExecutableElement factory) {
    return factory.getModifiers().contains(Modifier.PUBLIC)
        && !Annotations.deprecated(factory)
        && !factory.isVarArgs()
        && factory.getTypeParameters().isEmpty()
        && factory.getThrownTypes().isEmpty()
        && factory.getParameters().size() == 1
        && isText(factory.getParameters().get(0).asType());
  }

  private static boolean isText(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && TEXTS.contains(MoreTypes.asTypeElement(type).getQualifiedName().toString());
  }

  private static boolean isType(TypeMirror type, TypeElement element) {
    return type.getKind() == TypeKind.DECLARED && MoreTypes.asTypeElement(type).equals(element);
  }
}
