package dev.turboapi.processor.check;

import com.palantir.javapoet.TypeName;

/** Shows types as they stand in the source: without their packages. */
final class TypeText {
  private TypeText() {}

  static String of(TypeName type) {
    return type.toString().replaceAll("(?:[\\w$]+\\.)+", "");
  }
}
