package dev.turboapi.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.WireModel.Nulls;
import java.util.Locale;
import java.util.Optional;

/** The calls of the runtime's reader and writer that read and write one value. */
final class ValueCalls {
  private final Expressions expressions;

  ValueCalls(Expressions expressions) {
    this.expressions = expressions;
  }

  /** The value of a property, read from the reader of that name. */
  CodeBlock read(PropertyModel property, String json) {
    if (property.wire().nulls() == Nulls.AS_TYPED) {
      return read(property.type(), json);
    }
    CodeBlock present = read(property.type().present(), json);
    return property.type().isOption()
        ? CodeBlock.of("$T.of($L)", Optional.class, present)
        : present;
  }

  /** A value of that type, read from the reader of that name. */
  CodeBlock read(TypeModel type, String json) {
    if (type instanceof TypeModel.Option option) {
      return CodeBlock.of("$T.ofNullable($L)", Optional.class, readOrNull(option.value(), json));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return readOrNull(nullable.value(), json);
    }
    if (isText(type)) {
      return CodeBlock.of("$L.string()", json);
    }
    if (isPrimitive(type)) {
      return CodeBlock.of("$L.$LValue()", json, kind(type).name().toLowerCase(Locale.ROOT));
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of(
          "$L.$L($L)",
          json,
          sequence.unique() ? "set" : "list",
          expressions.codec(sequence.element()));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return CodeBlock.of("$L.map($L)", json, expressions.codec(dictionary.value()));
    }
    return CodeBlock.of("$L.value($L)", json, expressions.codec(type));
  }

  private CodeBlock readOrNull(TypeModel type, String json) {
    return isText(type)
        ? CodeBlock.of("$L.stringOrNull()", json)
        : CodeBlock.of("$L.valueOrNull($L)", json, expressions.codec(type));
  }

  /** The call that writes a property, to be made on a writer. */
  CodeBlock write(PropertyModel property, CodeBlock value) {
    if (!property.wire().raw()) {
      return write(property.type(), value);
    }
    return property.type().isOption()
        ? CodeBlock.of("rawValue($L.orElse(null))", value)
        : CodeBlock.of("rawValue($L)", value);
  }

  /**
   * The same for a value of which is known that it is not null, and that is out of its Optional.
   */
  CodeBlock writePresent(PropertyModel property, CodeBlock value) {
    return property.wire().raw()
        ? CodeBlock.of("rawValue($L)", value)
        : write(property.type().present(), value);
  }

  private CodeBlock write(TypeModel type, CodeBlock value) {
    if (type instanceof TypeModel.Option option) {
      return writeOrNull(option.value(), CodeBlock.of("$L.orElse(null)", value));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return writeOrNull(nullable.value(), value);
    }
    if (isText(type) || isPrimitive(type)) {
      return CodeBlock.of("value($L)", value);
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of("list($L, $L)", value, expressions.codec(sequence.element()));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return CodeBlock.of("map($L, $L)", value, expressions.codec(dictionary.value()));
    }
    return CodeBlock.of("value($L, $L)", value, expressions.codec(type));
  }

  private CodeBlock writeOrNull(TypeModel type, CodeBlock value) {
    return isText(type)
        ? CodeBlock.of("valueOrNull($L)", value)
        : CodeBlock.of("valueOrNull($L, $L)", value, expressions.codec(type));
  }

  private static boolean isText(TypeModel type) {
    return type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING;
  }

  private static boolean isPrimitive(TypeModel type) {
    return type instanceof TypeModel.Scalar scalar
        && scalar.isUsual()
        && scalar.kind().hasPrimitive();
  }

  private static ScalarKind kind(TypeModel type) {
    return ((TypeModel.Scalar) type).kind();
  }
}
