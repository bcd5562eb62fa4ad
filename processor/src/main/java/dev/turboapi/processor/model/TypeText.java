package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;

/** Shows types as they stand in the source: without their packages. */
public final class TypeText {
  private TypeText() {}

  public static String of(TypeName type) {
    return type.toString().replaceAll("(?:[\\w$]+\\.)+", "");
  }
}
