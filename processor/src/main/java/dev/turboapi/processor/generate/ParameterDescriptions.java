package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.MODEL_PARAMETER;
import static dev.turboapi.processor.model.Names.PARAMETER;
import static dev.turboapi.processor.model.Names.PARAMETERS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterObject;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.RouteModel;
import java.util.List;

/** Writes what the parameters of one route are, for the explainer. */
final class ParameterDescriptions {
  private final ClassName routes;
  private final RouteModel route;
  private final Expressions expressions;
  private final Constants constants;
  private final ObjectMethods objects;

  /**
   * @param routes the class that is written
   */
  ParameterDescriptions(
      ClassName routes,
      RouteModel route,
      Expressions expressions,
      Constants constants,
      ObjectMethods objects) {
    this.routes = routes;
    this.route = route;
    this.expressions = expressions;
    this.constants = constants;
    this.objects = objects;
  }

  /**
   * The parameters of the route's handler, or of what it depends on.
   *
   * @param suggestion a name for the constant that holds them
   */
  CodeBlock of(List<ParameterModel> own, String suggestion) {
    List<CodeBlock> parameters =
        own.stream().filter(parameter -> parameter.source().sent()).map(this::parameter).toList();
    String bytes =
        own.stream()
            .filter(parameter -> parameter.source().takesBytes())
            .findFirst()
            .map(ParameterDescriptions::bytes)
            .orElse("");
    if (parameters.isEmpty()) {
      return CodeBlock.of("$T.NONE$L", PARAMETERS, bytes);
    }
    CodeBlock list = parameters.size() == 1 ? parameters.get(0) : lines(parameters);
    CodeBlock value = CodeBlock.of("$T.of($L)$L", PARAMETERS, list, bytes);
    return CodeBlock.of("$L", constants.add(JavaNames.constant(suggestion), PARAMETERS, value));
  }

  private static String bytes(ParameterModel parameter) {
    return parameter.source() == ParameterSource.RAW_BODY
        ? ".withRawBody()"
        : ".withStreamedBody()";
  }

  private CodeBlock parameter(ParameterModel parameter) {
    if (parameter.object().isPresent()) {
      return object(parameter, parameter.object().get());
    }
    return switch (parameter.source()) {
      case PATH -> path(parameter);
      case BODY -> body(parameter);
      default -> CodeBlock.of("$L$L", named(parameter), parameter.required() ? "" : ".optional()");
    };
  }

  private CodeBlock path(ParameterModel parameter) {
    PathTemplate path = route.path();
    int index = path.indexOf(parameter.wireName());
    return CodeBlock.of(
        "$T.path($L, $S, $L)$L",
        PARAMETER,
        index,
        parameter.wireName(),
        expressions.textShape(parameter.type(), parameter.constraints()),
        switch (path.variables().get(index).convertor()) {
          case "int" -> ".integer()";
          case "float" -> ".number()";
          default -> "";
        });
  }

  private CodeBlock body(ParameterModel parameter) {
    CodeBlock shape = expressions.shape(parameter.type(), parameter.constraints());
    String optional = parameter.required() ? "" : ".optional()";
    return route.embedsBodies()
        ? CodeBlock.of("$T.body($S, $L)$L", PARAMETER, parameter.wireName(), shape, optional)
        : CodeBlock.of("$T.body($L)$L", PARAMETER, shape, optional);
  }

  private CodeBlock named(ParameterModel parameter) {
    return CodeBlock.of(
        "$T.$L($S, $L)",
        PARAMETER,
        parameter.source().word(),
        parameter.wireName(),
        expressions.textShape(parameter.type(), parameter.constraints()));
  }

  /** An object is a constant, so that routes can share it. */
  private CodeBlock object(ParameterModel parameter, ParameterObject object) {
    CodeBlock members = lines(object.members().stream().map(this::member).toList());
    CodeBlock value =
        CodeBlock.of(
            "$T.$L($L)$L$L",
            MODEL_PARAMETER,
            parameter.source().word(),
            members,
            object.object().extras().forbidden() ? ".closed()" : "",
            object.object().mayRefuse()
                ? CodeBlock.of(".made($T::$L)", routes, objects.name(parameter))
                : "");
    return CodeBlock.of(
        "$L",
        constants.add(
            JavaNames.constant(object.object().name().simpleName()), MODEL_PARAMETER, value));
  }

  private CodeBlock member(ParameterModel member) {
    CodeBlock.Builder code = CodeBlock.builder().add(named(member));
    if (!member.shownName().equals(member.wireName())) {
      code.add(".shownAs($S)", member.shownName());
    }
    if (member.defaultValue().isPresent()) {
      code.add(".optional($L)", JsonLiteral.of(member.type(), member.defaultValue().get()));
    } else if (!member.required()) {
      code.add(".optional()");
    }
    return code.build();
  }

  private static CodeBlock lines(List<CodeBlock> arguments) {
    return arguments.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("\n$>$>$L$<$<", arguments.stream().collect(CodeBlock.joining(",\n")));
  }
}
