package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CODECS;
import static dev.turboapi.processor.model.Names.FORM_FILE;
import static dev.turboapi.processor.model.Names.JSON_CODEC;
import static dev.turboapi.processor.model.Names.NUMBER_CODECS;
import static dev.turboapi.processor.model.Names.SCALAR;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.FormModel;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.TypeModel;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The scalars of types that one text can hold, and their codecs. */
final class ScalarExpressions {
  private final Constants constants;

  ScalarExpressions(Constants constants) {
    this.constants = constants;
  }

  /** The scalar of a type, or what reads a file of a form. */
  CodeBlock of(TypeModel type) {
    if (type instanceof TypeModel.Upload upload) {
      return CodeBlock.of("$T.$L", FORM_FILE, upload.asBytes() ? "BYTES" : "UPLOAD");
    }
    if (type instanceof TypeModel.Scalar scalar) {
      return scalar.form() instanceof FormModel.Pattern pattern
          ? constant(type, SCALAR, "", patterned(scalar, pattern))
          : made(type);
    }
    return constant(type, SCALAR, "", made(type));
  }

  CodeBlock codec(TypeModel type) {
    if (type instanceof TypeModel.Scalar scalar && scalar.isUsual()) {
      return CodeBlock.of("$T.$L", CODECS, scalar.kind());
    }
    if (type instanceof TypeModel.Scalar scalar) {
      return scalar.form() instanceof FormModel.AsNumber
          ? CodeBlock.of("$T.$L", NUMBER_CODECS, scalar.kind())
          : constant(type, JSON_CODEC, "_CODEC", CodeBlock.of("$T.text($L)", CODECS, of(type)));
    }
    return constant(type, JSON_CODEC, "_CODEC", CodeBlock.of("$T.of($L)", CODECS, made(type)));
  }

  private CodeBlock constant(TypeModel type, ClassName generic, String suffix, CodeBlock value) {
    ClassName name = (ClassName) TypeNames.of(type);
    return CodeBlock.of(
        "$L",
        constants.add(
            JavaNames.constant(name.simpleName()) + suffix,
            ParameterizedTypeName.get(generic, name),
            value));
  }

  private static CodeBlock made(TypeModel type) {
    if (type instanceof TypeModel.Enumeration enumeration) {
      return enumeration(enumeration.model());
    }
    return type instanceof TypeModel.Parsed parsed
        ? CodeBlock.of("$1T.of($2T.class, $2T::$3L)", SCALAR, parsed.name(), parsed.factory())
        : CodeBlock.of("$T.$L", SCALAR, ((TypeModel.Scalar) type).kind());
  }

  /** The scalar of a date or time with a pattern. */
  private CodeBlock patterned(TypeModel.Scalar scalar, FormModel.Pattern pattern) {
    CodeBlock locale =
        pattern
            .locale()
            .map(tag -> CodeBlock.of("$T.forLanguageTag($S)", Locale.class, tag))
            .orElseGet(() -> CodeBlock.of("$T.ENGLISH", Locale.class));
    CodeBlock formatter =
        CodeBlock.builder()
            .add("$T.ofPattern($S, $L)", DateTimeFormatter.class, pattern.pattern(), locale)
            .add(
                pattern
                    .zone()
                    .map(zone -> CodeBlock.of(".withZone($T.of($S))", ZoneId.class, zone))
                    .orElseGet(() -> CodeBlock.of("")))
            .build();
    ClassName type = ClassName.get(scalar.kind().type());
    String format =
        constants.add(
            JavaNames.constant(type.simpleName()) + "_FORMAT",
            ClassName.get(DateTimeFormatter.class),
            formatter);
    return CodeBlock.of("$T.ofPattern($S, $L, $T::from)", SCALAR, pattern.pattern(), format, type);
  }

  private static CodeBlock enumeration(EnumModel model) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.ofEnum(", SCALAR);
    if (model.isNamed() && model.creator().isEmpty()) {
      return code.add("$T.values())", model.name()).build();
    }
    code.add("$T.$L, $T.values(), $L", SCALAR, model.wire(), model.name(), value(model));
    model.creator().ifPresent(creator -> code.add(", $T::$L", model.name(), creator));
    return code.add(")").build();
  }

  /** What is sent for a constant. */
  private static CodeBlock value(EnumModel model) {
    if (model.accessor().isEmpty()) {
      return model.isNamed() ? CodeBlock.of("$T::name", model.name()) : names(model);
    }
    String accessor = model.accessor().get();
    return accessor.endsWith("()")
        ? CodeBlock.of("$T::$L", model.name(), accessor.substring(0, accessor.length() - 2))
        : CodeBlock.of("value -> value.$L", accessor);
  }

  private static CodeBlock names(EnumModel model) {
    CodeBlock.Builder code = CodeBlock.builder().add("value -> switch (value) {\n$>$>$>");
    model.constants().stream()
        .filter(constant -> !constant.isNamed())
        .forEach(
            constant ->
                code.add("case $L -> $S;\n", constant.name(), constant.value().orElseThrow()));
    if (model.constants().stream().anyMatch(EnumModel.Constant::isNamed)) {
      code.add("default -> value.name();\n");
    }
    return code.add("$<}$<$<").build();
  }
}
