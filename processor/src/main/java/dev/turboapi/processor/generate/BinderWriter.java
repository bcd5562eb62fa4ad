package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.FUTURE;
import static dev.turboapi.processor.model.Names.REQUEST;
import static dev.turboapi.processor.model.Names.RESPONSE;
import static dev.turboapi.processor.model.Names.RESPONSE_HEAD;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.ResultModel.Content;
import dev.turboapi.processor.model.ResultModel.Delivery;
import dev.turboapi.processor.model.RouteModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the method of one route: it reads, converts and checks the arguments, calls the handler,
 * and writes its result.
 */
final class BinderWriter {
  private static final ClassName BUFFER = ClassName.bestGuess(Names.BUFFER);

  private final ControllerModel controller;
  private final ParameterWriter parameters;
  private final ResultWriter results;

  BinderWriter(ControllerModel controller, ParameterWriter parameters, ResultWriter results) {
    this.controller = controller;
    this.parameters = parameters;
    this.results = results;
  }

  MethodSpec binder(RouteModel route, String name) {
    NameAllocator locals = Sources.locals();
    route.parameters().stream()
        .filter(parameter -> parameter.source() != ParameterSource.BACKGROUND_TASKS)
        .filter(parameter -> !parameter.source().takesBytes())
        .forEach(parameter -> locals.newName(parameter.name(), parameter));
    String request =
        route.parameters().stream()
            .filter(BinderWriter::isRequest)
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
    Optional<String> head = head(route, locals);
    head.ifPresent(h -> method.addStatement("$1T $2L = new $1T()", RESPONSE_HEAD, h));
    route.parameters().stream()
        .filter(parameter -> parameter.source().sent())
        .forEach(
            parameter ->
                parameters.addRead(
                    method, route, parameter, locals.get(parameter), request, locals));
    addCall(method, route, request, head, locals);
    return method.build();
  }

  /** The variable of the answer's head, which is one for the whole request. */
  private static Optional<String> head(RouteModel route, NameAllocator locals) {
    return route.parameters().stream()
        .filter(parameter -> parameter.source() == ParameterSource.RESPONSE_HEAD)
        .map(locals::get)
        .findFirst();
  }

  private static boolean isRequest(ParameterModel parameter) {
    return parameter.source() == ParameterSource.REQUEST;
  }

  private void addCall(
      MethodSpec.Builder method,
      RouteModel route,
      String request,
      Optional<String> head,
      NameAllocator locals) {
    boolean shadowed = route.parameters().stream().anyMatch(p -> p.name().equals("controller"));
    CodeBlock arguments =
        route.parameters().stream()
            .map(parameter -> argument(parameter, request, head, locals))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock call =
        CodeBlock.of(
            "$L.$L($L)", shadowed ? "this.controller" : "controller", route.handler(), arguments);
    ResultModel result = route.result();
    if (result.delivery() == Delivery.DIRECT) {
      if (result.content() == Content.NOTHING) {
        method.addStatement(call);
      }
      method.addStatement("return $L", results.response(route, call, head, locals));
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
          "return $L$Z.map($L -> $L)",
          future,
          value,
          results.response(route, CodeBlock.of(value), head, locals));
    }
  }

  private static CodeBlock argument(
      ParameterModel parameter, String request, Optional<String> head, NameAllocator locals) {
    return switch (parameter.source()) {
      case REQUEST -> CodeBlock.of("$L", request);
      case BACKGROUND_TASKS -> CodeBlock.of("$L.backgroundTasks()", request);
      case RESPONSE_HEAD -> CodeBlock.of("$L", head.orElseThrow());
      case RAW_BODY -> CodeBlock.of("$T.buffer($L.body())", BUFFER, request);
      case STREAMED_BODY -> CodeBlock.of("$L.bodyStream()", request);
      default -> CodeBlock.of("$L", locals.get(parameter));
    };
  }
}
