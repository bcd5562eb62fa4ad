package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
import static dev.turboapi.processor.model.Names.FUTURE;
import static dev.turboapi.processor.model.Names.REQUEST;
import static dev.turboapi.processor.model.Names.RESPONSE;
import static dev.turboapi.processor.model.Names.SCALAR;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.ResultModel.Content;
import dev.turboapi.processor.model.ResultModel.Delivery;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the method of one route: it reads, converts and checks the arguments, calls the handler,
 * and writes its result.
 */
final class BinderWriter {
  private final ControllerModel controller;
  private final CodecExpressions codecs;
  private final Expressions expressions;

  BinderWriter(ControllerModel controller, Constants constants) {
    this.controller = controller;
    this.codecs = new CodecExpressions(constants, new TypeModel.Any(), name -> false);
    this.expressions = new Expressions(constants, codecs);
  }

  MethodSpec binder(RouteModel route, String name) {
    NameAllocator locals = Sources.locals();
    route.parameters().stream()
        .filter(parameter -> parameter.source() != ParameterSource.BACKGROUND_TASKS)
        .forEach(parameter -> locals.newName(parameter.name(), parameter));
    String request =
        route.parameters().stream()
            .filter(parameter -> parameter.source() == ParameterSource.REQUEST)
            .map(locals::get)
            .findFirst()
            .orElseGet(() -> locals.newName("request"));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(
                "$L, see {@link $T#$L}.\n",
                route.title().replace("*/", "*&#47;"),
                controller.name(),
                route.handler())
            .addModifiers(Modifier.PRIVATE)
            .returns(
                route.result().async() ? ParameterizedTypeName.get(FUTURE, RESPONSE) : RESPONSE)
            .addParameter(REQUEST, request)
            .addExceptions(route.exceptions());
    for (ParameterModel parameter : route.parameters()) {
      if (parameter.source().sent()) {
        method.addStatement(
            "$T $L = $L",
            parameter.declared(),
            locals.get(parameter),
            read(route, parameter, request));
        if (!parameter.constraints().isEmpty()) {
          method.addStatement(
              "$T.check($L)",
              CONSTRAINTS,
              expressions.condition(
                  locals.get(parameter), parameter.type(), parameter.constraints()));
        }
      }
    }
    addCall(method, route, request, locals);
    return method.build();
  }

  /** What a text parameter may be, for the explainer. */
  CodeBlock textShape(ParameterModel parameter) {
    return expressions.textShape(parameter.type(), parameter.constraints());
  }

  /** What a body may be, for the explainer. */
  CodeBlock bodyShape(ParameterModel parameter) {
    return expressions.shape(parameter.type(), parameter.constraints());
  }

  /** The expression that reads a parameter from the request, which the variable holds. */
  CodeBlock read(RouteModel route, ParameterModel parameter, String request) {
    if (parameter.source() == ParameterSource.BODY) {
      return readBody(parameter, request);
    }
    TypeModel present = parameter.type().present();
    if (present instanceof TypeModel.Sequence sequence) {
      return readTexts(parameter, sequence, request);
    }
    CodeBlock text = text(route, parameter, request);
    if (parameter.type().isOption()) {
      return present instanceof TypeModel.Scalar scalar && scalar.primitive()
          ? CodeBlock.of(
              "$T.optional$L($L)",
              SCALAR,
              Titles.capital(scalar.kind().name().toLowerCase(Locale.ROOT)),
              text)
          : CodeBlock.of("$L.optional($L)", expressions.scalar(present), text);
    }
    Optional<CodeBlock> fallback =
        parameter
            .defaultValue()
            .map(value -> expressions.defaultValue(parameter.name(), present, value));
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
    CodeBlock scalar = expressions.scalar(sequence.element());
    Optional<CodeBlock> fallback =
        parameter
            .defaultValue()
            .map(value -> expressions.defaultValue(parameter.name(), sequence, value));
    return switch (sequence.kind()) {
      case LIST, COLLECTION ->
          readTexts(parameter, fallback, CodeBlock.of("$L.list", scalar), texts);
      case SET -> readTexts(parameter, fallback, CodeBlock.of("$L.set", scalar), texts);
      case ARRAY ->
          readInto(
              parameter,
              fallback,
              CodeBlock.of("$L.array", scalar),
              CodeBlock.of("$L, $T::new", texts, TypeNames.of(sequence)));
      default ->
          readInto(
              parameter,
              fallback,
              CodeBlock.of("$L.collection", scalar),
              CodeBlock.of("$L, $T::new", texts, sequence.kind().made()));
    };
  }

  private static CodeBlock readTexts(
      ParameterModel parameter, Optional<CodeBlock> fallback, CodeBlock method, CodeBlock texts) {
    return fallback
        .map(value -> CodeBlock.of("$LOr($L, $L)", method, texts, value))
        .orElseGet(
            () ->
                CodeBlock.of(
                    parameter.type().isNullable() ? "$LOrNull($L)" : "$L($L)", method, texts));
  }

  private static CodeBlock readInto(
      ParameterModel parameter,
      Optional<CodeBlock> fallback,
      CodeBlock method,
      CodeBlock arguments) {
    if (fallback.isEmpty() && !parameter.type().isNullable()) {
      return CodeBlock.of("$L($L)", method, arguments);
    }
    return CodeBlock.of(
        "$LOr($L, $L)", method, arguments, fallback.orElseGet(() -> CodeBlock.of("null")));
  }

  private CodeBlock readBody(ParameterModel parameter, String request) {
    CodeBlock codec = codecs.of(parameter.type().present());
    if (parameter.type().isOption()) {
      return CodeBlock.of("$T.ofNullable($L.jsonOrNull($L))", Optional.class, request, codec);
    }
    return CodeBlock.of(parameter.required() ? "$L.json($L)" : "$L.jsonOrNull($L)", request, codec);
  }

  private void addCall(
      MethodSpec.Builder method, RouteModel route, String request, NameAllocator locals) {
    boolean shadowed = route.parameters().stream().anyMatch(p -> p.name().equals("controller"));
    CodeBlock arguments =
        route.parameters().stream()
            .map(parameter -> argument(parameter, request, locals))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock call =
        CodeBlock.of(
            "$L.$L($L)", shadowed ? "this.controller" : "controller", route.handler(), arguments);
    ResultModel result = route.result();
    if (result.delivery() == Delivery.DIRECT) {
      if (result.content() == Content.NOTHING) {
        method.addStatement(call);
      }
      method.addStatement("return $L", response(route, call));
      return;
    }
    CodeBlock future =
        result.delivery() == Delivery.FUTURE
            ? call
            : CodeBlock.of("$T.fromCompletionStage($L)", FUTURE, call);
    if (result.content() == Content.RESPONSE) {
      method.addStatement("return $L", future);
    } else {
      String value = locals.newName("result");
      method.addStatement(
          "return $L$Z.map($L -> $L)", future, value, response(route, CodeBlock.of(value)));
    }
  }

  private static CodeBlock argument(
      ParameterModel parameter, String request, NameAllocator locals) {
    return switch (parameter.source()) {
      case REQUEST -> CodeBlock.of("$L", request);
      case BACKGROUND_TASKS -> CodeBlock.of("$L.backgroundTasks()", request);
      default -> CodeBlock.of("$L", locals.get(parameter));
    };
  }

  private CodeBlock response(RouteModel route, CodeBlock value) {
    ResultModel result = route.result();
    return switch (result.content()) {
      case NOTHING -> CodeBlock.of("$T.empty($L)", RESPONSE, route.status());
      case RESPONSE -> value;
      case REPLY ->
          CodeBlock.of(
              "$T.json($L, $L, $L)", RESPONSE, route.status(), value, codecs.of(result.type()));
      case VALUE ->
          route.status() == 200
              ? CodeBlock.of("$T.json($L,$W$L)", RESPONSE, value, codecs.of(result.type()))
              : CodeBlock.of(
                  "$T.json($L, $L, $L)", RESPONSE, route.status(), value, codecs.of(result.type()));
    };
  }
}
