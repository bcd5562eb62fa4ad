package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
import static dev.turboapi.processor.model.Names.SCALAR;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.TypeModel;
import java.util.Optional;

/** Writes how values are read that requests hold as texts, or as files, under a name. */
final class ValueWriter {
  private final Expressions expressions;

  ValueWriter(Expressions expressions) {
    this.expressions = expressions;
  }

  /** Reads and checks a member of an object into a local variable. */
  void addMember(
      MethodSpec.Builder method,
      ParameterModel member,
      String local,
      String request,
      NameAllocator locals) {
    boolean upload = member.type().isUpload();
    CodeBlock read = read(member, request, upload ? "value" : "text");
    method.addStatement("$T $L = $L", member.declared(), local, read);
    addCheck(method, member, local, locals);
  }

  /** Checks the local variable that holds a parameter. */
  void addCheck(
      MethodSpec.Builder method, ParameterModel parameter, String local, NameAllocator locals) {
    if (!parameter.constraints().isEmpty()) {
      method.addStatement(
          "$T.check($L)",
          CONSTRAINTS,
          expressions.conditions().of(local, parameter.type(), parameter.constraints(), locals));
    }
  }

  /** The value of a parameter; an empty field of a form counts as not sent, but in an object. */
  CodeBlock read(ParameterModel parameter, String request) {
    boolean upload = parameter.type().isUpload();
    return read(parameter, request, upload ? "filledValue" : "filledText");
  }

  private CodeBlock read(ParameterModel parameter, String request, String ofForm) {
    return parameter.type().present() instanceof TypeModel.Sequence sequence
        ? readTexts(parameter, sequence, texts(parameter, request))
        : readText(parameter, text(parameter, request, ofForm));
  }

  private static CodeBlock text(ParameterModel parameter, String request, String ofForm) {
    String method =
        switch (parameter.source()) {
          case HEADER -> "header";
          case COOKIE -> "cookie";
          case FORM -> "form()." + ofForm;
          default -> "queryParameter";
        };
    return CodeBlock.of("$L.$L($S)", request, method, parameter.wireName());
  }

  private static CodeBlock texts(ParameterModel parameter, String request) {
    String method =
        switch (parameter.source()) {
          case HEADER -> "headers";
          case FORM -> parameter.type().isUpload() ? "form().values" : "form().texts";
          default -> "queryParameters";
        };
    return CodeBlock.of("$L.$L($S)", request, method, parameter.wireName());
  }

  /** The value that one text is. */
  CodeBlock readText(ParameterModel parameter, CodeBlock text) {
    TypeModel present = parameter.type().present();
    if (parameter.type().isOption()) {
      return present instanceof TypeModel.Scalar scalar && scalar.primitive()
          ? CodeBlock.of(
              "$T.optional$L($L)", SCALAR, JavaNames.capital(scalar.kind().primitiveName()), text)
          : CodeBlock.of("$L.optional($L)", expressions.scalar(present), text);
    }
    Optional<CodeBlock> fallback = fallback(parameter);
    if (fallback.isEmpty() && parameter.type().isNullable()) {
      return CodeBlock.of("$L.readOrNull($L)", expressions.scalar(present), text);
    }
    if (present instanceof TypeModel.Scalar scalar && scalar.kind().hasPrimitive()) {
      CodeBlock read = CodeBlock.of("$T.$LValue($L", SCALAR, scalar.kind().primitiveName(), text);
      return CodeBlock.of(
          "$L$L)",
          read,
          fallback.map(value -> CodeBlock.of(", $L", value)).orElse(CodeBlock.of("")));
    }
    if (parameter.source() == ParameterSource.PATH && present.isString()) {
      return text;
    }
    return fallback
        .map(value -> CodeBlock.of("$L.readOr($L, $L)", expressions.scalar(present), text, value))
        .orElseGet(() -> CodeBlock.of("$L.read($L)", expressions.scalar(present), text));
  }

  private CodeBlock readTexts(
      ParameterModel parameter, TypeModel.Sequence sequence, CodeBlock texts) {
    CodeBlock sent = readSequence(parameter, sequence, texts);
    return parameter.type().isOption()
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, sent)
        : sent;
  }

  private CodeBlock readSequence(
      ParameterModel parameter, TypeModel.Sequence sequence, CodeBlock texts) {
    CodeBlock scalar = expressions.scalar(sequence.element());
    return switch (sequence.kind()) {
      case LIST, COLLECTION -> readNew(parameter, CodeBlock.of("$L.list", scalar), texts);
      case SET -> readNew(parameter, CodeBlock.of("$L.set", scalar), texts);
      case ARRAY ->
          readInto(
              parameter,
              CodeBlock.of("$L.array", scalar),
              CodeBlock.of("$L, $T::new", texts, TypeNames.of(sequence)));
      default ->
          readInto(
              parameter,
              CodeBlock.of("$L.collection", scalar),
              CodeBlock.of("$L, $T::new", texts, sequence.kind().made()));
    };
  }

  private CodeBlock readNew(ParameterModel parameter, CodeBlock method, CodeBlock texts) {
    if (parameter.required()) {
      return CodeBlock.of("$L($L)", method, texts);
    }
    return fallback(parameter)
        .map(value -> CodeBlock.of("$LOr($L, $L)", method, texts, value))
        .orElseGet(() -> CodeBlock.of("$LOrNull($L)", method, texts));
  }

  private CodeBlock readInto(ParameterModel parameter, CodeBlock method, CodeBlock arguments) {
    return parameter.required()
        ? CodeBlock.of("$L($L)", method, arguments)
        : CodeBlock.of(
            "$LOr($L, $L)",
            method,
            arguments,
            fallback(parameter).orElseGet(() -> CodeBlock.of("null")));
  }

  /** What stands for a parameter that was not sent. */
  Optional<CodeBlock> fallback(ParameterModel parameter) {
    return parameter
        .defaultValue()
        .map(value -> expressions.defaultValue(parameter.name(), parameter.type(), value));
  }
}
