package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.PathTemplate;
import dev.turboapi.processor.model.RouteModel;
import java.util.List;

/** A path variable must have a parameter that takes it. */
final class UnboundPathVariable implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    for (PathTemplate.Variable variable : route.path().variables()) {
      boolean bound =
          route.allParameters().stream()
              .anyMatch(
                  p -> p.source() == ParameterSource.PATH && p.wireName().equals(variable.name()));
      if (!bound && !misspelt(route, variable)) {
        reporter.error(
            route.position(),
            "No parameter of %s takes the path variable {%s}."
                .formatted(route.shown(), variable.name()),
            remedy(route, variable.name()));
      }
    }
  }

  /** Whether a {@code @Path} seems to mean the variable, which is said there. */
  private static boolean misspelt(RouteModel route, PathTemplate.Variable variable) {
    return route.allParameters().stream()
        .filter(p -> p.source() == ParameterSource.PATH)
        .filter(p -> route.path().indexOf(p.wireName()) < 0)
        .anyMatch(p -> Suggestion.nearest(p.wireName(), List.of(variable.name())).isPresent());
  }

  private static String remedy(RouteModel route, String variable) {
    return Suggestion.nearest(
            variable,
            route.parameters().stream()
                .filter(p -> p.type().present().isText())
                .filter(
                    p ->
                        p.source() != ParameterSource.PATH
                            || route.path().indexOf(p.wireName()) < 0)
                .map(ParameterModel::name)
                .toList())
        .map(
            near ->
                "Did you mean the parameter \"%s\"? Rename it, or annotate it with @Path(\"%s\")."
                    .formatted(near, variable))
        .orElse("Add a parameter named %1$s, or take {%1$s} out of the path.".formatted(variable));
  }
}
