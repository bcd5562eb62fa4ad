package dev.turboapi.processor.check;

import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.RouteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two parameters of the same name and source would take the same value. */
final class DuplicateParameter implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    check(route.parameters(), reporter);
  }

  @Override
  public void checkDeclared(DependencyModel provider, Reporter reporter) {
    check(provider.parameters(), reporter);
  }

  private static void check(List<ParameterModel> parameters, Reporter reporter) {
    checkValues(
        parameters.stream().filter(p -> p.source().sent() && p.object().isEmpty()).toList(),
        reporter);
    parameters.forEach(parameter -> checkValues(parameter.members(), reporter));
  }

  private static void checkValues(List<ParameterModel> parameters, Reporter reporter) {
    Map<String, ParameterModel> taken = new HashMap<>();
    for (ParameterModel parameter : parameters) {
      ParameterModel first =
          taken.putIfAbsent(parameter.source() + " " + parameter.wireName(), parameter);
      if (first != null) {
        reporter.error(
            parameter.position(),
            "The %s parameter %s is already taken by \"%s\"."
                .formatted(parameter.source().word(), parameter.wireName(), first.name()),
            "Give \"%s\" another name, or remove one of the two.".formatted(parameter.name()));
      }
    }
  }
}
