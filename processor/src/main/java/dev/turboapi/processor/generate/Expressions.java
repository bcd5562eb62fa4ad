package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CODECS;
import static dev.turboapi.processor.model.Names.FORM_FILE;
import static dev.turboapi.processor.model.Names.JSON_CODEC;
import static dev.turboapi.processor.model.Names.NUMBER_CODECS;
import static dev.turboapi.processor.model.Names.SCALAR;
import static dev.turboapi.processor.model.Names.SHAPE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.FormModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The expressions that generated classes share: codecs, shapes, checks and defaults of types. */
final class Expressions {
  private final Constants constants;
  private final Conditions conditions;
  private final Narrowings narrowings;

  Expressions(Constants constants) {
    this.constants = constants;
    conditions = new Conditions(constants);
    narrowings = new Narrowings(conditions);
  }

  /** Constraints as conditions. */
  Conditions conditions() {
    return conditions;
  }

  /** The codec of a type. */
  CodeBlock codec(TypeModel type) {
    if (type instanceof TypeModel.Scalar scalar) {
      return scalarCodec(scalar);
    }
    if (type instanceof TypeModel.Enumeration enumeration) {
      return enumConstant(enumeration.name(), JSON_CODEC, CODECS, "_CODEC");
    }
    if (type instanceof TypeModel.Structure structure) {
      return CodeBlock.of("$T.CODEC", ObjectModel.codecName(structure.name()));
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of(
          "$T.$L($L)", CODECS, sequence.unique() ? "set" : "list", codec(sequence.element()));
    }
    if (type instanceof TypeModel.Dictionary dictionary) {
      return CodeBlock.of("$T.map($L)", CODECS, codec(dictionary.value()));
    }
    if (type instanceof TypeModel.Option option) {
      return CodeBlock.of("$T.optional($L)", CODECS, codec(option.value()));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return CodeBlock.of("$T.nullable($L)", CODECS, codec(nullable.value()));
    }
    return CodeBlock.of("$T.$L", CODECS, type instanceof TypeModel.Tree ? "TREE" : "ANY");
  }

  /** The scalar of a text type, or what reads a file of a form. */
  CodeBlock scalar(TypeModel type) {
    if (type instanceof TypeModel.Upload upload) {
      return CodeBlock.of("$T.$L", FORM_FILE, upload.asBytes() ? "BYTES" : "UPLOAD");
    }
    if (type instanceof TypeModel.Enumeration enumeration) {
      return enumConstant(enumeration.name(), SCALAR, SCALAR, "");
    }
    TypeModel.Scalar scalar = (TypeModel.Scalar) type;
    return scalar.form() instanceof FormModel.Pattern pattern
        ? CodeBlock.of("$L", patterned(scalar.kind(), pattern))
        : CodeBlock.of("$T.$L", SCALAR, scalar.kind());
  }

  private CodeBlock scalarCodec(TypeModel.Scalar scalar) {
    if (scalar.form() instanceof FormModel.AsNumber) {
      return CodeBlock.of("$T.$L", NUMBER_CODECS, scalar.kind());
    }
    if (scalar.isUsual()) {
      return CodeBlock.of("$T.$L", CODECS, scalar.kind());
    }
    ClassName type = scalarType(scalar.kind());
    return CodeBlock.of(
        "$L",
        constants.add(
            Titles.constant(type.simpleName()) + "_CODEC",
            ParameterizedTypeName.get(JSON_CODEC, type),
            CodeBlock.of("$T.text($L)", CODECS, scalar(scalar))));
  }

  /** The name of a constant: the scalar of a date or time with a pattern. */
  private String patterned(ScalarKind kind, FormModel.Pattern pattern) {
    CodeBlock locale =
        pattern
            .locale()
            .map(tag -> CodeBlock.of("$T.forLanguageTag($S)", Locale.class, tag))
            .orElseGet(() -> CodeBlock.of("$T.ENGLISH", Locale.class));
    CodeBlock formatter =
        CodeBlock.builder()
            .add("$T.ofPattern($S,$W$L)", DateTimeFormatter.class, pattern.pattern(), locale)
            .add(
                pattern
                    .zone()
                    .map(zone -> CodeBlock.of(".withZone($T.of($S))", ZoneId.class, zone))
                    .orElseGet(() -> CodeBlock.of("")))
            .build();
    ClassName type = scalarType(kind);
    String name = Titles.constant(type.simpleName());
    String format =
        constants.add(name + "_FORMAT", ClassName.get(DateTimeFormatter.class), formatter);
    return constants.add(
        name,
        ParameterizedTypeName.get(SCALAR, type),
        CodeBlock.of("$T.ofPattern($S,$W$L,$W$T::from)", SCALAR, pattern.pattern(), format, type));
  }

  /** What a value in JSON may be. */
  CodeBlock shape(TypeModel type, ConstraintsModel constraints) {
    return shape(type, constraints, false);
  }

  /** What a text parameter may be; it is never null. */
  CodeBlock textShape(TypeModel type, ConstraintsModel constraints) {
    return shape(type.present(), constraints, true);
  }

  private CodeBlock shape(TypeModel type, ConstraintsModel constraints, boolean text) {
    if (constraints.own().stream().anyMatch(c -> c.check() instanceof ConstraintModel.Null)) {
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
        ? CodeBlock.of("$T.made($L,$W$L::fromJson)$L", SHAPE, narrowed, codec(type), others)
        : CodeBlock.of("$L$L", narrowed, others);
  }

  /** A shape without the constraints on the value itself, but with those on what is in it. */
  private CodeBlock plain(TypeModel type, ConstraintsModel constraints, boolean text) {
    if (type instanceof TypeModel.Scalar || type instanceof TypeModel.Upload) {
      return scalar(type);
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
      return ofKeys.isEmpty()
          ? CodeBlock.of("$T.map($L)", SHAPE, value)
          : CodeBlock.of("$T.map($L,$W$L)", SHAPE, shape(TypeModel.text(), ofKeys), value);
    }
    return type instanceof TypeModel.Any || type instanceof TypeModel.Tree
        ? CodeBlock.of("$T.any()", SHAPE)
        : codec(type);
  }

  /** The default of a variable, as an expression of its type. */
  CodeBlock defaultValue(String variable, TypeModel type, DefaultModel value) {
    TypeModel present = type.present();
    if (present instanceof TypeModel.Dictionary) {
      return CodeBlock.of("$T.of()", Map.class);
    }
    if (present instanceof TypeModel.Sequence sequence) {
      return CodeBlock.of(
          "$T.of($L)",
          sequence.unique() ? Set.class : List.class,
          value.texts().stream()
              .map(text -> literal(variable, sequence.element(), text))
              .collect(CodeBlock.joining(", ")));
    }
    return literal(variable, present, value.texts().get(0));
  }

  private CodeBlock literal(String variable, TypeModel type, String text) {
    if (type instanceof TypeModel.Enumeration enumeration) {
      return CodeBlock.of("$T.$L", enumeration.name(), text);
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
      default ->
          CodeBlock.of(
              "$L",
              constants.add(
                  Titles.constant(variable) + "_DEFAULT",
                  scalarType(kind),
                  CodeBlock.of("$T.$L.read($S)", SCALAR, kind, text)));
    };
  }

  private static ClassName scalarType(ScalarKind kind) {
    return ClassName.get(kind.type());
  }

  private CodeBlock enumConstant(ClassName name, ClassName type, ClassName factory, String suffix) {
    return CodeBlock.of(
        "$L",
        constants.add(
            Titles.constant(name.simpleName()) + suffix,
            ParameterizedTypeName.get(type, name),
            CodeBlock.of("$T.ofEnum($T.values())", factory, name)));
  }
}
