package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CODECS;
import static dev.turboapi.processor.model.Names.JSON_CODEC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.DictionaryKind;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.function.Predicate;

/** The codecs of types, as expressions within one generated class. */
final class CodecExpressions {
  private final Constants constants;
  private final ScalarExpressions scalars;
  private final TypeModel own;
  private final Predicate<ClassName> leadsBack;

  /**
   * @param own the type whose codec is the generated class; any, if it is no codec
   * @param leadsBack whether values of a type may hold one of that type
   */
  CodecExpressions(Constants constants, TypeModel own, Predicate<ClassName> leadsBack) {
    this.constants = constants;
    this.scalars = new ScalarExpressions(constants);
    this.own = own;
    this.leadsBack = leadsBack;
  }

  /** The codec of a type; one that is made of others is kept by the class. */
  CodeBlock of(TypeModel type) {
    if (!isMade(type)) {
      return made(type);
    }
    CodeBlock codec =
        isLazy(type) ? CodeBlock.of("$T.lazy(() -> $L)", CODECS, made(type)) : made(type);
    boolean open = type.all().anyMatch(TypeModel.Variable.class::isInstance);
    return open
        ? CodeBlock.of("$L", constants.addField(CodecNames.field(type), codecType(type), codec))
        : constant(type, codec);
  }

  /** A constant for a codec of the type which need not be its usual one. */
  CodeBlock constant(TypeModel type, CodeBlock codec) {
    return CodeBlock.of("$L", constants.add(CodecNames.constant(type), codecType(type), codec));
  }

  private static TypeName codecType(TypeModel type) {
    return ParameterizedTypeName.get(JSON_CODEC, TypeNames.of(type));
  }

  /** Whether a codec is made of others; else it is there already, and need only be named. */
  boolean isMade(TypeModel type) {
    return !type.parts().isEmpty() && !type.equals(own) && !type.parts().get(0).isPrimitive();
  }

  /**
   * Whether to make the codec would, by way of others, come back to this class: it would have no
   * end, or two threads that begin at different classes would wait for each other.
   */
  private boolean isLazy(TypeModel type) {
    ClassName self = own.codified().orElse(null);
    return type.all()
        .filter(part -> !part.equals(own))
        .flatMap(part -> part.codified().stream())
        .anyMatch(name -> name.equals(self) || leadsBack.test(name));
  }

  /** The expression that makes the codec of a type, where it is needed but once. */
  CodeBlock made(TypeModel type) {
    if (type.isText()) {
      return scalars.codec(type);
    }
    if (type instanceof TypeModel.Variable variable) {
      return variable(variable);
    }
    if (type instanceof TypeModel.Structure structure) {
      return named(type, structure.name(), structure.arguments());
    }
    if (type instanceof TypeModel.Union union) {
      return named(type, union.name(), union.arguments());
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return sequence(sequence);
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return CodeBlock.of("$T.map($L)", CODECS, entries(dictionary, made(dictionary.value())));
    }
    if (type instanceof TypeModel.Option option) {
      return option.value().isPrimitive()
          ? CodeBlock.of("$T.OPTIONAL_$L", CODECS, ((TypeModel.Scalar) option.value()).kind())
          : CodeBlock.of("$T.optional($L)", CODECS, made(option.value()));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return CodeBlock.of("$T.nullable($L)", CODECS, made(nullable.value()));
    }
    return type instanceof TypeModel.Tree tree
        ? CodeBlock.of("$T.$L", CODECS, tree.kind())
        : CodeBlock.of("$T.ANY", CODECS);
  }

  CodeBlock key(TypeModel.Dictionary dictionary) {
    return scalars.of(dictionary.key());
  }

  /** What is in a map, as arguments: keys other than text, values, and which map it is. */
  CodeBlock entries(TypeModel.Dictionary dictionary, CodeBlock value) {
    boolean plain = dictionary.kind() == DictionaryKind.MAP;
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (!plain || !dictionary.hasTextKeys()) {
      arguments.add("$L, ", key(dictionary));
    }
    arguments.add("$L", value);
    if (!plain) {
      arguments.add(", $T::new", dictionary.kind().made());
    }
    return arguments.build();
  }

  private CodeBlock variable(TypeModel.Variable variable) {
    String name = CodecNames.field(variable);
    TypeName type = ParameterizedTypeName.get(JSON_CODEC, TypeNames.of(variable));
    return CodeBlock.of("$L", constants.addField(name, type, CodeBlock.of("$L", name)));
  }

  private CodeBlock named(TypeModel type, ClassName name, List<TypeModel> arguments) {
    ClassName codec = ObjectModel.codecName(name);
    if (arguments.isEmpty()) {
      return CodeBlock.of("$T.CODEC", codec);
    }
    return type.equals(own)
        ? CodeBlock.of("this")
        : CodeBlock.of(
            "$T.of($L)",
            codec,
            arguments.stream().map(this::made).collect(CodeBlock.joining(", ")));
  }

  private CodeBlock sequence(TypeModel.Sequence sequence) {
    TypeModel element = sequence.element();
    if (sequence.kind() == SequenceKind.ARRAY) {
      return element.isPrimitive()
          ? CodeBlock.of("$T.$L_ARRAY", CODECS, ((TypeModel.Scalar) element).kind())
          : CodeBlock.of("$T.array($L, $T::new)", CODECS, made(element), TypeNames.of(sequence));
    }
    String method = sequence.unique() ? "set" : "list";
    return sequence.kind() == SequenceKind.LIST || sequence.kind() == SequenceKind.SET
        ? CodeBlock.of("$T.$L($L)", CODECS, method, made(element))
        : CodeBlock.of("$T.$L($L, $T::new)", CODECS, method, made(element), sequence.kind().made());
  }
}
