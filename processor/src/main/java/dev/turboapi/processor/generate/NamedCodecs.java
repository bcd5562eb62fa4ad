package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.JSON_CODEC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.TypeModel;

/** The codecs of bodies and results; one that is made of others is a constant with a name. */
final class NamedCodecs {
  private final Constants constants;
  private final Expressions expressions;

  NamedCodecs(Constants constants, Expressions expressions) {
    this.constants = constants;
    this.expressions = expressions;
  }

  CodeBlock codec(TypeModel type) {
    CodeBlock codec = expressions.codec(type);
    if (type.isText()
        || type instanceof TypeModel.Structure
        || type instanceof TypeModel.Any
        || type instanceof TypeModel.Tree) {
      return codec;
    }
    return constant(type, codec);
  }

  /** A constant for a codec of the type which is not its usual one. */
  CodeBlock constant(TypeModel type, CodeBlock codec) {
    TypeName codecType = ParameterizedTypeName.get(JSON_CODEC, TypeNames.of(type));
    return CodeBlock.of("$L", constants.add(name(type), codecType, codec));
  }

  /** What the constant is called: {@code ITEM_LIST} for a {@code List<Item>}. */
  private static String name(TypeModel type) {
    if (type instanceof TypeModel.Sequence sequence) {
      return name(sequence.element()) + (sequence.unique() ? "_SET" : "_LIST");
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return name(dictionary.value()) + "_MAP";
    }
    if (type instanceof TypeModel.Option option) {
      return "OPTIONAL_" + name(option.value());
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return "NULLABLE_" + name(nullable.value());
    }
    return Titles.constant(((ClassName) TypeNames.of(type)).simpleName());
  }
}
