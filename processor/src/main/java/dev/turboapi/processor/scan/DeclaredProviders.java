package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the methods and constructors of a class that are providers. */
final class DeclaredProviders {
  private DeclaredProviders() {}

  /** Those that a class declares itself: none is inherited. */
  static Stream<ExecutableElement> of(TypeElement holder) {
    List<ExecutableElement> own = ofClass(holder);
    return holder.getEnclosedElements().stream()
        .filter(member -> isAnnotated(member) || own.contains(member))
        .map(MoreElements::asExecutable);
  }

  private static boolean isAnnotated(Element member) {
    return (member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.CONSTRUCTOR)
        && Annotations.find(member, Names.DEPENDENCY).isPresent();
  }

  /**
   * The constructor that an annotation of the class means: the only one, that of the record, or the
   * one for injection; none if that is not clear.
   */
  private static List<ExecutableElement> ofClass(TypeElement holder) {
    if (Annotations.find(holder, Names.DEPENDENCY).isEmpty()) {
      return List.of();
    }
    List<ExecutableElement> all = ElementFilter.constructorsIn(holder.getEnclosedElements());
    if (all.size() == 1) {
      return all;
    }
    return all.stream().filter(c -> isCanonical(c) || isInjected(c)).limit(1).toList();
  }

  /** Whether an annotation of the class does not say which constructor is meant. */
  static boolean isUnclear(TypeElement holder) {
    return Annotations.find(holder, Names.DEPENDENCY).isPresent()
        && ElementFilter.constructorsIn(holder.getEnclosedElements()).stream()
            .noneMatch(of(holder).toList()::contains);
  }

  private static boolean isInjected(ExecutableElement constructor) {
    return Annotations.find(constructor, Names.INJECT).isPresent();
  }

  /** Whether it is the constructor of a record that takes its components. */
  static boolean isCanonical(ExecutableElement method) {
    TypeElement type = MoreElements.asType(method.getEnclosingElement());
    return method.getKind() == ElementKind.CONSTRUCTOR
        && type.getKind() == ElementKind.RECORD
        && types(method.getParameters()).equals(types(type.getRecordComponents()));
  }

  private static List<TypeName> types(List<? extends Element> elements) {
    return elements.stream().map(element -> TypeName.get(element.asType())).toList();
  }
}
