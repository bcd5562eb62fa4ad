package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the classes that code of other packages cannot name. */
final class HiddenTypes {
  private HiddenTypes() {}

  /** Those in types, and in their arguments. */
  static List<ClassName> in(Collection<? extends TypeMirror> types) {
    return types.stream().flatMap(HiddenTypes::in).distinct().toList();
  }

  private static Stream<ClassName> in(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared)) {
      return Stream.empty();
    }
    TypeElement element = MoreElements.asType(declared.asElement());
    return Stream.concat(
        isPublic(element) ? Stream.empty() : Stream.of(ClassName.get(element)),
        declared.getTypeArguments().stream().flatMap(HiddenTypes::in));
  }

  /** Whether a class is public, and so is all that it is nested in. */
  static boolean isPublic(TypeElement element) {
    return NamedTypeScanner.enclosing(element).stream()
        .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC));
  }
}
