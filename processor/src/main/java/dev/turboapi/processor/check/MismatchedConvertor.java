package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeText;
import java.util.Optional;
import java.util.Set;

/**
 * What a convertor of the path makes of its text is what the parameter is made of: in FastAPI no
 * text can be read from {@code {id:int}}.
 */
final class MismatchedConvertor implements Rule {
  private static final Set<ScalarKind> FLOATS = Set.of(ScalarKind.FLOAT, ScalarKind.DOUBLE);

  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source() != ParameterSource.PATH || !parameter.type().present().isText()) {
      return; // What is no text at all is said by another rule.
    }
    route.path().variables().stream()
        .filter(variable -> variable.name().equals(parameter.wireName()))
        .filter(variable -> !takes(parameter.type().present(), variable.convertor()))
        .forEach(variable -> report(variable, parameter, reporter));
  }

  private static void report(
      PathTemplate.Variable variable, ParameterModel parameter, Reporter reporter) {
    reporter.error(
        parameter.position(),
        "{%s:%s} gives a %s, and \"%s\" is a %s."
            .formatted(
                variable.name(),
                variable.convertor(),
                given(variable.convertor()),
                parameter.name(),
                TypeText.of(parameter.declared())),
        "Make \"%s\" a %s, or write {%s}."
            .formatted(parameter.name(), given(variable.convertor()), variable.name()));
  }

  private static boolean takes(TypeModel type, String convertor) {
    Optional<ScalarKind> kind =
        type instanceof TypeModel.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
    return switch (convertor) {
      case "int" -> kind.filter(ScalarKind::isNumber).isPresent();
      case "float" -> kind.filter(FLOATS::contains).isPresent();
      case "uuid" -> kind.filter(ScalarKind.UUID::equals).isPresent();
      default -> true;
    };
  }

  private static String given(String convertor) {
    return switch (convertor) {
      case "int" -> "number";
      case "float" -> "double";
      default -> "UUID";
    };
  }
}
