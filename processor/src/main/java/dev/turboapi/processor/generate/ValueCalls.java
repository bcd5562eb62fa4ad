package dev.turboapi.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.WireModel.Nulls;
import java.util.Optional;

/** The calls of the runtime's reader and writer that read and write one value. */
final class ValueCalls {
  private final CodecExpressions codecs;

  ValueCalls(CodecExpressions codecs) {
    this.codecs = codecs;
  }

  /** The value of a property, read from the reader of that name. */
  CodeBlock read(PropertyModel property, String json) {
    if (property.wire().nulls() == Nulls.AS_TYPED) {
      return read(property.type(), json);
    }
    CodeBlock present = read(property.type().present(), json);
    return property.type().isOption()
        ? CodeBlock.of("$T.of($L)", TypeNames.raw(property.type()), present)
        : present;
  }

  /** A value of that type, read from the reader of that name. */
  CodeBlock read(TypeModel type, String json) {
    if (type instanceof TypeModel.Option option && codecs.isMade(type)) {
      return CodeBlock.of("$T.ofNullable($L)", Optional.class, readOrNull(option.value(), json));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return readOrNull(nullable.value(), json);
    }
    if (type.isString() || type instanceof TypeModel.Literal) {
      return CodeBlock.of("$L.string()", json);
    }
    if (type instanceof TypeModel.Scalar scalar && isUnboxed(scalar)) {
      return CodeBlock.of("$L.$LValue()", json, scalar.kind().primitiveName());
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return readSequence(sequence, json);
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return CodeBlock.of(
          "$L.map($L)", json, codecs.entries(dictionary, codecs.of(dictionary.value())));
    }
    return CodeBlock.of("$L.value($L)", json, codecs.of(type));
  }

  private CodeBlock readSequence(TypeModel.Sequence sequence, String json) {
    return switch (sequence.kind()) {
      case ARRAY -> CodeBlock.of("$L.value($L)", json, codecs.of(sequence));
      case LIST, COLLECTION -> CodeBlock.of("$L.list($L)", json, codecs.of(sequence.element()));
      case SET -> CodeBlock.of("$L.set($L)", json, codecs.of(sequence.element()));
      default ->
          CodeBlock.of(
              "$L.collection($L, $T::new)",
              json,
              codecs.of(sequence.element()),
              sequence.kind().made());
    };
  }

  private CodeBlock readOrNull(TypeModel type, String json) {
    return type.isString()
        ? CodeBlock.of("$L.stringOrNull()", json)
        : CodeBlock.of("$L.valueOrNull($L)", json, codecs.of(type));
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
    if (type instanceof TypeModel.Option option && codecs.isMade(type)) {
      return writeOrNull(option.value(), CodeBlock.of("$L.orElse(null)", value));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return writeOrNull(nullable.value(), value);
    }
    if (type.isString()
        || type instanceof TypeModel.Literal
        || (type instanceof TypeModel.Scalar scalar && isUnboxed(scalar))) {
      return CodeBlock.of("value($L)", value);
    }
    if (type instanceof TypeModel.Sequence sequence && sequence.kind() != SequenceKind.ARRAY) {
      return CodeBlock.of("list($L, $L)", value, codecs.of(sequence.element()));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      CodeBlock values = codecs.of(dictionary.value());
      return dictionary.hasTextKeys()
          ? CodeBlock.of("map($L, $L)", value, values)
          : CodeBlock.of("map($L, $L, $L)", value, codecs.key(dictionary), values);
    }
    return CodeBlock.of("value($L, $L)", value, codecs.of(type));
  }

  private CodeBlock writeOrNull(TypeModel type, CodeBlock value) {
    return type.isString()
        ? CodeBlock.of("valueOrNull($L)", value)
        : CodeBlock.of("valueOrNull($L, $L)", value, codecs.of(type));
  }

  /** Whether the reader and the writer have methods of their own for it. */
  private static boolean isUnboxed(TypeModel.Scalar scalar) {
    return scalar.isUsual() && scalar.kind().hasPrimitive();
  }
}
