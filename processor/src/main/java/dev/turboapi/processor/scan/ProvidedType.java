package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ResultModel.Delivery;
import dev.turboapi.processor.model.TypeText;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a provider provides, taken out of the future and the resource in which it comes.
 *
 * @param provided {@code void} for nothing
 */
record ProvidedType(TypeMirror provided, Delivery delivery, boolean resource) {
  /**
   * @throws UnresolvedType if the type does not exist yet
   */
  static ProvidedType of(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? new ProvidedType(
            MoreElements.asType(method.getEnclosingElement()).asType(), Delivery.DIRECT, false)
        : of(method.getReturnType());
  }

  /**
   * @throws UnresolvedType if the type does not exist yet
   */
  static ProvidedType of(TypeMirror returned) {
    Delivery delivery = ResultScanner.delivery(returned);
    TypeMirror delivered = delivery == Delivery.DIRECT ? returned : argument(returned);
    boolean resource =
        delivered.getKind() == TypeKind.DECLARED
            && MoreTypes.asTypeElement(delivered).getQualifiedName().contentEquals(Names.RESOURCE);
    return new ProvidedType(
        UnresolvedType.check(resource ? argument(delivered) : delivered), delivery, resource);
  }

  /** Whether a parameter takes what is provided, as it is or as an {@code Optional}. */
  boolean fits(VariableElement parameter) {
    TypeName given = TypeName.get(provided).box();
    TypeMirror wanted = parameter.asType();
    return TypeName.get(wanted).box().equals(given)
        || optional(wanted).filter(inner -> TypeName.get(inner).equals(given)).isPresent();
  }

  /** The type as in the source; empty if there is nothing to inject. */
  List<String> shown() {
    return provided.getKind() == TypeKind.VOID
        ? List.of()
        : List.of(TypeText.of(TypeName.get(provided).box()));
  }

  /** What the type is an {@code Optional} of. */
  static Optional<TypeMirror> optional(TypeMirror type) {
    return type instanceof DeclaredType declared
            && !declared.getTypeArguments().isEmpty()
            && MoreTypes.asTypeElement(type).getQualifiedName().contentEquals("java.util.Optional")
        ? Optional.of(declared.getTypeArguments().get(0))
        : Optional.empty();
  }

  /** The container itself if it is raw, which is a mistake that is found later. */
  private static TypeMirror argument(TypeMirror container) {
    return ResultScanner.argument(container).orElse(container);
  }
}
