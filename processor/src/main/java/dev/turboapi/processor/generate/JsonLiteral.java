package dev.turboapi.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Writes JSON values as expressions. */
final class JsonLiteral {
  private JsonLiteral() {}

  /**
   * The expression.
   *
   * @param json a String, Boolean, Long, Double, or a List of them
   */
  static CodeBlock of(Object json) {
    if (json instanceof List<?> elements) {
      return CodeBlock.of(
          "$T.of($L)",
          List.class,
          elements.stream().map(JsonLiteral::of).collect(CodeBlock.joining(", ")));
    }
    if (json instanceof String) {
      return CodeBlock.of("$S", json);
    }
    return CodeBlock.of(json instanceof Long ? "$LL" : "$L", json);
  }
}
