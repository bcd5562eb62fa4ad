package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
import static dev.turboapi.processor.model.Names.PLAIN_BODY;
import static dev.turboapi.processor.model.Names.SCALAR;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Writes how parameters are read from a request. */
final class ParameterWriter {
  private final Expressions expressions;
  private final CodecExpressions codecs;
  private final ObjectMethods objects;

  ParameterWriter(Expressions expressions, CodecExpressions codecs, ObjectMethods objects) {
    this.expressions = expressions;
    this.codecs = codecs;
    this.objects = objects;
  }

  /** Reads and checks a parameter into a local variable. */
  void addRead(
      MethodSpec.Builder method,
      RouteModel route,
      ParameterModel parameter,
      String local,
      String request,
      NameAllocator locals) {
    method.addStatement("$T $L = $L", parameter.declared(), local, read(route, parameter, request));
    if (!parameter.constraints().isEmpty()) {
      method.addStatement(
          "$T.check($L)",
          CONSTRAINTS,
          expressions.conditions().of(local, parameter.type(), parameter.constraints(), locals));
    }
  }

  /** The expression that reads a parameter from the request, which the variable holds. */
  CodeBlock read(RouteModel route, ParameterModel parameter, String request) {
    if (parameter.source() == ParameterSource.BODY) {
      return readBody(route, parameter, request);
    }
    if (parameter.object().isPresent()) {
      return CodeBlock.of("$L($L)", objectMethod(route, parameter), request);
    }
    return parameter.type().present() instanceof TypeModel.Sequence sequence
        ? readTexts(parameter, sequence, texts(parameter, request))
        : readText(parameter, text(route, parameter, request));
  }

  /** The method that reads a parameter which is an object. */
  String objectMethod(RouteModel route, ParameterModel parameter) {
    return objects.name(route, parameter, this);
  }

  private CodeBlock readText(ParameterModel parameter, CodeBlock text) {
    TypeModel present = parameter.type().present();
    if (parameter.type().isOption()) {
      return present instanceof TypeModel.Scalar scalar && scalar.primitive()
          ? CodeBlock.of(
              "$T.optional$L($L)",
              SCALAR,
              Titles.capital(scalar.kind().name().toLowerCase(Locale.ROOT)),
              text)
          : CodeBlock.of("$L.optional($L)", expressions.scalar(present), text);
    }
    Optional<CodeBlock> fallback = fallback(parameter);
    if (fallback.isEmpty() && parameter.type().isNullable()) {
      return CodeBlock.of("$L.readOrNull($L)", expressions.scalar(present), text);
    }
    if (present instanceof TypeModel.Scalar scalar && scalar.kind().hasPrimitive()) {
      CodeBlock read =
          CodeBlock.of(
              "$T.$LValue($L", SCALAR, scalar.kind().name().toLowerCase(Locale.ROOT), text);
      return CodeBlock.of(
          "$L$L)",
          read,
          fallback.map(value -> CodeBlock.of(", $L", value)).orElse(CodeBlock.of("")));
    }
    if (parameter.source() == ParameterSource.PATH
        && present instanceof TypeModel.Scalar scalar
        && scalar.kind() == ScalarKind.STRING) {
      return text;
    }
    return fallback
        .map(value -> CodeBlock.of("$L.readOr($L, $L)", expressions.scalar(present), text, value))
        .orElseGet(() -> CodeBlock.of("$L.read($L)", expressions.scalar(present), text));
  }

  private static CodeBlock text(RouteModel route, ParameterModel parameter, String request) {
    String name = parameter.wireName();
    return switch (parameter.source()) {
      case PATH -> CodeBlock.of("$L.pathParameter($L)", request, route.path().indexOf(name));
      case HEADER -> CodeBlock.of("$L.header($S)", request, name);
      case COOKIE -> CodeBlock.of("$L.cookie($S)", request, name);
      case FORM -> CodeBlock.of("$L.form().$L($S)", request, formMethod(route, parameter), name);
      default -> CodeBlock.of("$L.queryParameter($S)", request, name);
    };
  }

  /** An empty field counts as not sent, but as a member of an object it is a value. */
  private static String formMethod(RouteModel route, ParameterModel parameter) {
    boolean member = !route.allParameters().contains(parameter);
    if (parameter.type().isUpload()) {
      return member ? "value" : "filledValue";
    }
    return member ? "text" : "filledText";
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

  private CodeBlock readBody(RouteModel route, ParameterModel parameter, String request) {
    CodeBlock sent = sentBody(route, parameter, request);
    if (parameter.required()) {
      return sent;
    }
    if (parameter.type().isOption()) {
      return CodeBlock.of("$T.ofNullable($L)", Optional.class, sent);
    }
    return fallback(parameter)
        .map(value -> CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, sent, value))
        .orElse(sent);
  }

  private CodeBlock sentBody(RouteModel route, ParameterModel parameter, String request) {
    String orNull = parameter.required() ? "" : "OrNull";
    TypeModel type = parameter.type().present();
    if (route.embedsBodies()) {
      return CodeBlock.of(
          "$L.json$L($S, $L)", request, orNull, parameter.wireName(), codecs.of(type));
    }
    return type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING
        ? CodeBlock.of("$T.text$L($L)", PLAIN_BODY, orNull, request)
        : CodeBlock.of("$L.json$L($L)", request, orNull, codecs.of(type));
  }

  /** What stands for a parameter that was not sent. */
  private Optional<CodeBlock> fallback(ParameterModel parameter) {
    return parameter
        .defaultValue()
        .map(value -> expressions.defaultValue(parameter.name(), parameter.type(), value));
  }
}
