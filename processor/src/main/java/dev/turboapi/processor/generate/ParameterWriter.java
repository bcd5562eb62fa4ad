package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
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
  private final NamedCodecs codecs;
  private final ObjectMethods objects;

  ParameterWriter(Expressions expressions, NamedCodecs codecs, ObjectMethods objects) {
    this.expressions = expressions;
    this.codecs = codecs;
    this.objects = objects;
  }

  Conditions conditions() {
    return expressions.conditions();
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
        ? readTexts(parameter, sequence, request)
        : readText(parameter, text(route, parameter, request));
  }

  /** The method that reads a parameter which is an object. */
  String objectMethod(RouteModel route, ParameterModel parameter) {
    return objects.name(route, parameter, this);
  }

  private CodeBlock readText(ParameterModel parameter, CodeBlock text) {
    TypeModel present = parameter.type().present();
    if (parameter.type().isOption()) {
      return CodeBlock.of("$L.optional($L)", expressions.scalar(present), text);
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
      default -> CodeBlock.of("$L.queryParameter($S)", request, name);
    };
  }

  private CodeBlock readTexts(
      ParameterModel parameter, TypeModel.Sequence sequence, String request) {
    CodeBlock texts =
        CodeBlock.of(
            parameter.source() == ParameterSource.HEADER
                ? "$L.headers($S)"
                : "$L.queryParameters($S)",
            request,
            parameter.wireName());
    String method = sequence.unique() ? "set" : "list";
    CodeBlock scalar = expressions.scalar(sequence.element());
    Optional<CodeBlock> fallback = fallback(parameter);
    if (fallback.isPresent()) {
      return CodeBlock.of("$L.$LOr($L, $L)", scalar, method, texts, fallback.get());
    }
    if (parameter.required()) {
      return CodeBlock.of("$L.$L($L)", scalar, method, texts);
    }
    CodeBlock sent = CodeBlock.of("$L.$LOrNull($L)", scalar, method, texts);
    return parameter.type().isOption()
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, sent)
        : sent;
  }

  private CodeBlock readBody(RouteModel route, ParameterModel parameter, String request) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (route.embedsBodies()) {
      arguments.add("$S, ", parameter.wireName());
    }
    arguments.add(codecs.codec(parameter.type().present()));
    if (parameter.required()) {
      return CodeBlock.of("$L.json($L)", request, arguments.build());
    }
    CodeBlock sent = CodeBlock.of("$L.jsonOrNull($L)", request, arguments.build());
    if (parameter.type().isOption()) {
      return CodeBlock.of("$T.ofNullable($L)", Optional.class, sent);
    }
    return fallback(parameter)
        .map(value -> CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, sent, value))
        .orElse(sent);
  }

  /** What stands for a parameter that was not sent. */
  private Optional<CodeBlock> fallback(ParameterModel parameter) {
    return parameter
        .defaultValue()
        .map(value -> expressions.defaultValue(parameter.name(), parameter.type(), value));
  }
}
