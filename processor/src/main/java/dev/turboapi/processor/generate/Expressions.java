package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.SHAPE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.DictionaryKind;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TreeKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The expressions that generated classes share: shapes, checks and defaults of types. */
final class Expressions {
  private final Constants constants;
  private final ScalarExpressions scalars;
  private final CodecExpressions codecs;
  private final Conditions conditions;
  private final Narrowings narrowings;

  Expressions(Constants constants, CodecExpressions codecs) {
    this.constants = constants;
    this.scalars = new ScalarExpressions(constants);
    this.codecs = codecs;
    this.conditions = new Conditions(constants);
    this.narrowings = new Narrowings(conditions);
  }

  /** Constraints as conditions. */
  Conditions conditions() {
    return conditions;
  }

  /** The scalar of a text type, or what reads a file of a form. */
  CodeBlock scalar(TypeModel type) {
    return scalars.of(type);
  }

  /** What a value in JSON may be. */
  CodeBlock shape(TypeModel type, ConstraintsModel constraints) {
    return shape(type, constraints, false);
  }

  /** The same where a codec, which stands for its shape elsewhere, will not do. */
  CodeBlock shapeAlone(TypeModel type, ConstraintsModel constraints) {
    CodeBlock shape = shape(type, constraints);
    boolean container = !type.parts().isEmpty() && type.codified().isEmpty();
    return !container && shape.equals(codecs.of(type)) ? CodeBlock.of("$L.shape()", shape) : shape;
  }

  /** What a text parameter may be; it is never null. */
  CodeBlock textShape(TypeModel type, ConstraintsModel constraints) {
    return shape(type.present(), constraints, true);
  }

  private CodeBlock shape(TypeModel type, ConstraintsModel constraints, boolean text) {
    if (constraints.allowOnlyNull()) {
      return CodeBlock.of("$T.none()", SHAPE);
    }
    if (type instanceof TypeModel.Option option) {
      return CodeBlock.of("$T.nullable($L)", SHAPE, shape(option.value(), constraints, text));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return CodeBlock.of("$T.nullable($L)", SHAPE, shape(nullable.value(), constraints, text));
    }
    CodeBlock known = narrowings.known(type, constraints.own());
    CodeBlock others = narrowings.others(type, constraints.own());
    boolean scalar = type.isText() && (text || !others.isEmpty());
    CodeBlock plain = scalar ? scalar(type) : plain(type, constraints, text);
    CodeBlock narrowed = CodeBlock.of("$L$L", plain, known);
    // What is made of objects is not known otherwise, and validators have to see it.
    boolean made = !text && !type.isText() && Narrowings.needValue(constraints.own());
    return made
        ? CodeBlock.of("$T.made($L, $L::fromJson)$L", SHAPE, narrowed, codecs.of(type), others)
        : CodeBlock.of("$L$L", narrowed, others);
  }

  /** A shape without the constraints on the value itself, but with those on what is in it. */
  private CodeBlock plain(TypeModel type, ConstraintsModel constraints, boolean text) {
    if (type instanceof TypeModel.Scalar || type instanceof TypeModel.Upload) {
      return scalar(type);
    }
    if (type instanceof TypeModel.Literal literal) {
      return CodeBlock.of("$T.literal($S)", SHAPE, literal.value());
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of(
          "$T.$L($L)",
          SHAPE,
          sequence.unique() ? "set" : "list",
          shape(sequence.element(), constraints.elements(), text));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      CodeBlock value = shape(dictionary.value(), constraints.elements());
      ConstraintsModel ofKeys = constraints.argument(0);
      return ofKeys.isEmpty() && dictionary.hasTextKeys()
          ? CodeBlock.of("$T.map($L)", SHAPE, value)
          : CodeBlock.of("$T.map($L, $L)", SHAPE, textShape(dictionary.key(), ofKeys), value);
    }
    if (type instanceof TypeModel.Tree tree) {
      return tree(tree.kind().content());
    }
    return type instanceof TypeModel.Any ? CodeBlock.of("$T.any()", SHAPE) : codecs.of(type);
  }

  private static CodeBlock tree(TreeKind.Content content) {
    return switch (content) {
      case VALUE -> CodeBlock.of("$T.any()", SHAPE);
      case OBJECT -> CodeBlock.of("$1T.map($1T.any())", SHAPE);
      case ARRAY -> CodeBlock.of("$1T.list($1T.any())", SHAPE);
    };
  }

  /** What follows an optional that is there, to get its value. */
  static String got(TypeModel option) {
    TypeName type = TypeNames.of(option);
    return type instanceof ClassName primitive
        ? ".getAs%s()".formatted(primitive.simpleName().substring("Optional".length()))
        : ".get()";
  }

  /** The default of a variable, as an expression of its type. */
  CodeBlock defaultValue(String variable, TypeModel type, DefaultModel value) {
    TypeModel present = type.present();
    if (present instanceof TypeModel.Dictionary dictionary) {
      return dictionary.kind() == DictionaryKind.MAP
          ? CodeBlock.of("$T.of()", Map.class)
          : CodeBlock.of("new $T<>()", dictionary.kind().made());
    }
    if (present instanceof TypeModel.Sequence sequence) {
      CodeBlock elements =
          value.texts().stream()
              .map(text -> literal(variable, sequence.element(), text))
              .collect(CodeBlock.joining(", "));
      return sequence(sequence, elements);
    }
    return literal(variable, present, value.texts().get(0));
  }

  private static CodeBlock sequence(TypeModel.Sequence sequence, CodeBlock elements) {
    return switch (sequence.kind()) {
      case LIST, COLLECTION -> CodeBlock.of("$T.of($L)", List.class, elements);
      case SET -> CodeBlock.of("$T.of($L)", Set.class, elements);
      case ARRAY -> CodeBlock.of("new $T {$L}", TypeNames.of(sequence), elements);
      default -> CodeBlock.of("new $T<>($T.of($L))", sequence.kind().made(), List.class, elements);
    };
  }

  private CodeBlock literal(String variable, TypeModel type, String text) {
    if (type instanceof TypeModel.Enumeration enumeration) {
      Optional<EnumModel.Constant> constant = enumeration.model().constant(text);
      return constant.isPresent()
          ? CodeBlock.of("$T.$L", enumeration.name(), constant.get().name())
          : made(variable, type, text);
    }
    if (type instanceof TypeModel.Parsed) {
      return made(variable, type, text);
    }
    ScalarKind kind = ((TypeModel.Scalar) type).kind();
    return switch (kind) {
      case STRING -> CodeBlock.of("$S", text);
      case BOOLEAN -> CodeBlock.of("$L", text);
      case INT -> CodeBlock.of("$L", Integer.parseInt(text));
      case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
      case BYTE, SHORT -> CodeBlock.of("($L) $L", kind.primitiveName(), Long.parseLong(text));
      case FLOAT -> CodeBlock.of("$Lf", Float.parseFloat(text));
      case DOUBLE -> CodeBlock.of("$L", Double.parseDouble(text));
      case CHAR -> CodeBlock.of(text.equals("'") || text.equals("\\") ? "'\\$L'" : "'$L'", text);
      case BYTES -> CodeBlock.of("$L.constant($S)", scalar(type), text); // Each its own, to change.
      default -> made(variable, type, text);
    };
  }

  private CodeBlock made(String variable, TypeModel type, String text) {
    return CodeBlock.of(
        "$L",
        constants.add(
            JavaNames.constant(variable) + "_DEFAULT",
            TypeNames.of(type),
            CodeBlock.of("$L.constant($S)", scalar(usual(type)), text)));
  }

  /** The type as defaults are written, whatever form clients give it. */
  private static TypeModel usual(TypeModel type) {
    return type instanceof TypeModel.Scalar scalar
        ? new TypeModel.Scalar(scalar.kind(), false)
        : type;
  }
}
