package dev.turboapi.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.turboapi.processor.model.Names;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What all generated sources have in common. */
final class Sources {
  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(Names.GENERATED)
          .addMember("value", "$S", "dev.turboapi.processor.TurboApiProcessor")
          .build();

  private static final List<ClassName> TYPES =
      List.of(
          Names.CODECS,
          Names.CONSTRAINTS,
          Names.FUTURE,
          Names.JSON_READER,
          Names.NUMBER_CODECS,
          Names.RESPONSE,
          Names.RESPONSE_HEAD,
          Names.SCALAR,
          Names.UNBINDABLE,
          ClassName.get(LinkedHashMap.class),
          ClassName.get(List.class),
          ClassName.get(Map.class),
          ClassName.get(Objects.class),
          ClassName.get(Optional.class),
          ClassName.get(Set.class));

  private Sources() {}

  /**
   * Marks the type as generated, and keeps it from warning about what its origin has deprecated.
   */
  static void mark(TypeSpec.Builder type, boolean deprecated) {
    type.addAnnotation(GENERATED);
    if (deprecated) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
    }
  }

  /** Names for local variables, none of which hides a type that generated code names. */
  static NameAllocator locals() {
    NameAllocator locals = new NameAllocator();
    TYPES.forEach(type -> locals.newName(type.simpleName()));
    return locals;
  }

  /** Texts as literals, separated by commas. */
  static CodeBlock strings(Collection<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
  }

  static JavaFile file(String packageName, TypeSpec type) {
    return JavaFile.builder(packageName, type).indent("  ").skipJavaLangImports(true).build();
  }
}
