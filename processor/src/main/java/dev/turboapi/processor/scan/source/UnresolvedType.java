package dev.turboapi.processor.scan.source;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * A type does not exist yet: another processor may write it, so the controller that led here waits
 * for the next round.
 */
public final class UnresolvedType extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnresolvedType(String type) {
    super(type, null, false, false);
  }

  /**
   * The type, if all that it names exists.
   *
   * @throws UnresolvedType otherwise
   */
  public static TypeMirror check(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new UnresolvedType(type.toString());
    }
    if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(UnresolvedType::check);
    } else if (type instanceof ArrayType array) {
      check(array.getComponentType());
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      check(wildcard.getExtendsBound());
    }
    return type;
  }
}
