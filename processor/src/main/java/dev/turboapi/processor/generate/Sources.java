package dev.turboapi.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.turboapi.processor.model.Names;

/** What all generated sources have in common. */
final class Sources {
  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(Names.GENERATED)
          .addMember("value", "$S", "dev.turboapi.processor.TurboApiProcessor")
          .build();

  private Sources() {}

  /**
   * Marks the type as generated, and keeps it from warning about what its origin has deprecated.
   */
  static void mark(TypeSpec.Builder type, boolean deprecated) {
    type.addAnnotation(GENERATED);
    if (deprecated) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "deprecation")
              .build());
    }
  }

  static JavaFile file(String packageName, TypeSpec type) {
    return JavaFile.builder(packageName, type).indent("  ").skipJavaLangImports(true).build();
  }
}
