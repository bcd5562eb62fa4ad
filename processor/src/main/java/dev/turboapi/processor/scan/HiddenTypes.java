package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.HiddenType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the classes that not everybody can name. */
final class HiddenTypes {
  private HiddenTypes() {}

  /** Those in types, and in their arguments. */
  static List<HiddenType> in(Collection<? extends TypeMirror> types) {
    return types.stream().flatMap(HiddenTypes::in).distinct().toList();
  }

  private static Stream<HiddenType> in(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared)) {
      return Stream.empty();
    }
    TypeElement element = MoreElements.asType(declared.asElement());
    return Stream.concat(
        isPublic(element)
            ? Stream.empty()
            : Stream.of(new HiddenType(ClassName.get(element), isPrivate(element))),
        declared.getTypeArguments().stream().flatMap(HiddenTypes::in));
  }

  private static boolean isPrivate(TypeElement element) {
    return NamedTypeScanner.enclosing(element).stream()
        .anyMatch(type -> type.getModifiers().contains(Modifier.PRIVATE));
  }

  /** Whether a class is public, and so is all that it is nested in. */
  static boolean isPublic(TypeElement element) {
    return NamedTypeScanner.enclosing(element).stream()
        .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC));
  }
}
