package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ResultModel.Delivery;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a provider provides, taken out of the future and the resource in which it comes.
 *
 * @param provided {@code void} for nothing
 */
record ProvidedType(TypeMirror provided, Delivery delivery, boolean resource) {
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
    TypeMirror delivered =
        delivery == Delivery.DIRECT ? returned : ResultScanner.argument(returned).orElse(returned);
    boolean resource =
        delivered.getKind() == TypeKind.DECLARED
            && MoreTypes.asTypeElement(delivered).getQualifiedName().contentEquals(Names.RESOURCE);
    TypeMirror provided =
        resource ? ResultScanner.argument(delivered).orElse(delivered) : delivered;
    if (provided.getKind() == TypeKind.ERROR) {
      throw new UnresolvedType(provided.toString());
    }
    return new ProvidedType(provided, delivery, resource);
  }
}
