package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.RouteModel;
import java.util.List;

/** A path parameter takes a variable of the template. */
final class UnknownPathVariable implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    PathTemplate path = route.path();
    if (parameter.source() != ParameterSource.PATH
        || path.problem().isPresent()
        || path.indexOf(parameter.wireName()) >= 0) {
      return;
    }
    List<String> variables = path.variables().stream().map(PathTemplate.Variable::name).toList();
    reporter.error(
        parameter.position(),
        "The path \"%s\" has no variable {%s}.".formatted(path.template(), parameter.wireName()),
        Suggestion.nearest(parameter.wireName(), variables)
            .map("Did you mean {%s}?"::formatted)
            .orElse("Add it to the path, or take @Path away from the parameter."));
  }
}
