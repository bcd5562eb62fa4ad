package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
import static dev.turboapi.processor.model.Names.SHAPE;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.DictionaryKind;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TreeKind;
import dev.turboapi.processor.model.TypeModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The expressions that generated classes share: shapes, checks and defaults of types. */
final class Expressions {
  private final Constants constants;
  private final ScalarExpressions scalars;
  private final CodecExpressions codecs;

  Expressions(Constants constants, CodecExpressions codecs) {
    this.constants = constants;
    this.scalars = new ScalarExpressions(constants);
    this.codecs = codecs;
  }

  /** The scalar of a text type, or what reads a file of a form. */
  CodeBlock scalar(TypeModel type) {
    return scalars.of(type);
  }

  /** What a property may be. */
  CodeBlock shape(TypeModel type, List<ConstraintModel> constraints) {
    if (type instanceof TypeModel.Option option) {
      return CodeBlock.of("$T.nullable($L)", SHAPE, shape(option.value(), constraints));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return CodeBlock.of("$T.nullable($L)", SHAPE, shape(nullable.value(), constraints));
    }
    CodeBlock.Builder shape = CodeBlock.builder();
    if (type instanceof TypeModel.Scalar) {
      shape.add(scalar(type));
    } else if (type instanceof TypeModel.Literal literal) {
      shape.add("$T.literal($S)", SHAPE, literal.value());
    } else if (type instanceof TypeModel.Sequence sequence) {
      shape.add(
          "$T.$L($L)",
          SHAPE,
          sequence.unique() ? "set" : "list",
          shape(sequence.element(), List.of()));
    } else if (type instanceof TypeModel.Dictionary dictionary) {
      CodeBlock values = shape(dictionary.value(), List.of());
      shape.add(
          dictionary.hasTextKeys()
              ? CodeBlock.of("$T.map($L)", SHAPE, values)
              : CodeBlock.of("$T.map($L, $L)", SHAPE, scalar(dictionary.key()), values));
    } else if (type instanceof TypeModel.Tree tree) {
      shape.add(tree(tree.kind().content()));
    } else if (type instanceof TypeModel.Any) {
      shape.add("$T.any()", SHAPE);
    } else {
      shape.add(codecs.of(type));
    }
    return shape.add(constraints(constraints)).build();
  }

  private static CodeBlock tree(TreeKind.Content content) {
    return switch (content) {
      case VALUE -> CodeBlock.of("$T.any()", SHAPE);
      case OBJECT -> CodeBlock.of("$1T.map($1T.any())", SHAPE);
      case ARRAY -> CodeBlock.of("$1T.list($1T.any())", SHAPE);
    };
  }

  /** What a text parameter may be; it is never null. */
  CodeBlock textShape(TypeModel type, List<ConstraintModel> constraints) {
    TypeModel present = type.present();
    CodeBlock shape =
        present instanceof TypeModel.Sequence sequence
            ? CodeBlock.of(
                "$T.$L($L)", SHAPE, sequence.unique() ? "set" : "list", scalar(sequence.element()))
            : scalar(present);
    return CodeBlock.builder().add(shape).add(constraints(constraints)).build();
  }

  private static CodeBlock constraints(List<ConstraintModel> constraints) {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (ConstraintModel constraint : constraints) {
      if (constraint instanceof ConstraintModel.Bound bound) {
        calls.add(
            ".$L($S)",
            bound.relation().name().toLowerCase(Locale.ROOT),
            bound.value().toPlainString());
      } else if (constraint instanceof ConstraintModel.Length length) {
        if (length.min() > 0) {
          calls.add(".minLength($L)", length.min());
        }
        if (length.max() < Integer.MAX_VALUE) {
          calls.add(".maxLength($L)", length.max());
        }
      } else if (constraint instanceof ConstraintModel.Matches matches) {
        calls.add(".pattern($S)", matches.regex());
      } else if (constraint instanceof ConstraintModel.NotBlank) {
        calls.add(".notBlank()");
      }
    }
    return calls.build();
  }

  /** Whether a variable keeps its constraints, of which there is at least one. */
  CodeBlock condition(String variable, TypeModel type, List<ConstraintModel> constraints) {
    TypeModel present = type.present();
    String value = type.isOption() ? variable + got(type) : variable;
    CodeBlock kept =
        constraints.stream()
            .map(constraint -> condition(variable, value, present, constraint))
            .collect(CodeBlock.joining("$W&& "));
    if (!type.isOption() && !type.isNullable()) {
      return kept;
    }
    return CodeBlock.of(
        constraints.size() > 1 ? "$L ||$W($L)" : "$L ||$W$L",
        CodeBlock.of(type.isOption() ? "$L.isEmpty()" : "$L == null", variable),
        kept);
  }

  /** What follows an optional that is there, to get its value. */
  static String got(TypeModel option) {
    TypeName type = TypeNames.of(option);
    return type instanceof ClassName primitive
        ? ".getAs%s()".formatted(primitive.simpleName().substring("Optional".length()))
        : ".get()";
  }

  private CodeBlock condition(
      String variable, String value, TypeModel type, ConstraintModel constraint) {
    if (constraint instanceof ConstraintModel.Bound bound) {
      return compare(variable, value, type, bound);
    }
    if (constraint instanceof ConstraintModel.Length length) {
      boolean text = type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING;
      String method = text ? "length" : "size";
      boolean array = TypeNames.of(type) instanceof ArrayTypeName;
      CodeBlock max =
          length.max() == Integer.MAX_VALUE
              ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
              : CodeBlock.of("$L", length.max());
      return CodeBlock.of(
          "$T.$L($L, $L, $L)",
          CONSTRAINTS,
          method,
          array ? value + ".length" : value,
          length.min(),
          max);
    }
    if (constraint instanceof ConstraintModel.Matches matches) {
      String pattern =
          constants.add(
              Titles.constant(variable) + "_PATTERN",
              ClassName.get(Pattern.class),
              CodeBlock.of("$T.pattern($S)", CONSTRAINTS, matches.regex()));
      return CodeBlock.of("$T.matches($L, $L)", CONSTRAINTS, value, pattern);
    }
    return CodeBlock.of("$T.notBlank($L)", CONSTRAINTS, value);
  }

  private CodeBlock compare(
      String variable, String value, TypeModel type, ConstraintModel.Bound bound) {
    ScalarKind kind = ((TypeModel.Scalar) type).kind();
    if (kind != ScalarKind.DECIMAL && kind != ScalarKind.BIG_INTEGER) {
      return CodeBlock.of("$L $L $L", value, bound.relation().operator(), number(bound.value()));
    }
    Number limit = kind == ScalarKind.DECIMAL ? bound.value() : bound.integer();
    CodeBlock constant =
        bound.value().signum() == 0
            ? CodeBlock.of("$T.ZERO", kind.type())
            : CodeBlock.of(
                "$L",
                constants.add(
                    Titles.constant(variable) + "_BOUND",
                    ClassName.get(kind.type()),
                    CodeBlock.of("new $T($S)", kind.type(), limit.toString())));
    return CodeBlock.of("$L.compareTo($L) $L 0", value, constant, bound.relation().operator());
  }

  /** A bound as a literal that any primitive number compares with. */
  private static String number(BigDecimal bound) {
    BigDecimal plain = bound.stripTrailingZeros();
    if (plain.scale() > 0) {
      return plain.toPlainString();
    }
    String digits = plain.toPlainString();
    if (plain.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
      return digits;
    }
    return plain.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
        ? digits + "L"
        : digits + ".0";
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
      case BYTE, SHORT ->
          CodeBlock.of("($L) $L", kind.name().toLowerCase(Locale.ROOT), Long.parseLong(text));
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
            Titles.constant(variable) + "_DEFAULT",
            TypeNames.of(type),
            CodeBlock.of("$L.constant($S)", scalar(type), text)));
  }
}
