package dev.turboapi.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.DefaultValues;
import dev.turboapi.processor.model.TypeModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Writes defaults as the JSON values that errors show, which FastAPI makes of Python's objects. */
final class JsonLiteral {
  private JsonLiteral() {}

  static CodeBlock of(TypeModel type, DefaultModel value) {
    if (type.present() instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of(
          "$T.of($L)",
          List.class,
          value.texts().stream()
              .map(text -> literal(sequence.element(), text))
              .collect(CodeBlock.joining(", ")));
    }
    return literal(type.present(), value.texts().get(0));
  }

  private static CodeBlock literal(TypeModel type, String text) {
    if (!(type instanceof TypeModel.Scalar scalar)) {
      return CodeBlock.of("$S", text);
    }
    Object value = DefaultValues.parse(scalar.kind(), text).orElseThrow();
    if (value instanceof Long) {
      return CodeBlock.of("$LL", value);
    }
    if (value instanceof Double || value instanceof Boolean) {
      return CodeBlock.of("$L", value);
    }
    if (value instanceof BigDecimal decimal) {
      return CodeBlock.of(decimal.scale() > 0 ? "$L" : "$LL", decimal.toPlainString());
    }
    return value instanceof Duration duration
        ? CodeBlock.of("$L", seconds(duration).doubleValue())
        : CodeBlock.of("$S", DefaultValues.sent(value, text));
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
  }
}
