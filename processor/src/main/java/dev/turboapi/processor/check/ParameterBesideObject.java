package dev.turboapi.processor.check;

import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An object whose members are parameters stands for all of its source. FastAPI would never find the
 * object once there is another parameter of that source.
 */
final class ParameterBesideObject implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    check(route.parameters(), route.shown(), reporter);
  }

  @Override
  public void checkDeclared(DependencyModel provider, Reporter reporter) {
    check(provider.parameters(), provider.provider().shown(), reporter);
  }

  private static void check(List<ParameterModel> parameters, String owner, Reporter reporter) {
    Map<ParameterSource, ParameterModel> objects = new EnumMap<>(ParameterSource.class);
    parameters.stream()
        .filter(parameter -> parameter.object().isPresent())
        .forEach(object -> objects.putIfAbsent(object.source(), object));
    for (ParameterModel parameter : parameters) {
      ParameterModel object = objects.getOrDefault(parameter.source(), parameter);
      if (!object.equals(parameter)) {
        reporter.error(
            parameter.position(),
            "\"%s\" stands for all %s parameters of %s, so \"%s\" cannot be one beside it."
                .formatted(object.name(), parameter.source().word(), owner, parameter.name()),
            "Join them in one record, or take the members of %s as parameters of their own."
                .formatted(TypeText.of(object.declared())));
      }
    }
  }
}
