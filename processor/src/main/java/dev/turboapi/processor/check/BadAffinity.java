package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ExecutionModel.Setting;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeText;
import java.util.List;

/** Requests meet on an event loop by a key that every request has. */
final class BadAffinity implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    route.execution().affinity().ifPresent(affinity -> check(affinity, route, reporter));
  }

  private static void check(Setting<String> affinity, RouteModel route, Reporter reporter) {
    if (route.execution().blocking().isPresent()) {
      reporter.error(
          affinity.position(),
          "%s is blocking, so it runs on no event loop where requests could meet."
              .formatted(route.shown()),
          "Take @Affinity or @Blocking away.");
      return;
    }
    route
        .parameter(affinity.value())
        .ifPresentOrElse(
            parameter -> check(parameter, affinity, route, reporter),
            () ->
                reporter.error(
                    affinity.position(),
                    "%s has no parameter \"%s\".".formatted(route.shown(), affinity.value()),
                    Suggestion.nearest(affinity.value(), keys(route))
                        .map("Did you mean \"%s\"?"::formatted)
                        .orElseGet(() -> remedy(route))));
  }

  private static void check(
      ParameterModel parameter, Setting<String> affinity, RouteModel route, Reporter reporter) {
    if (!comesFromText(parameter) || !parameter.type().present().isText()) {
      reporter.error(
          affinity.position(),
          "\"%s\" is %s, and requests cannot meet by that."
              .formatted(parameter.name(), kind(parameter)),
          remedy(route));
    } else if (!alwaysThere(parameter) && parameter.source() != ParameterSource.PATH) {
      reporter.error(
          affinity.position(),
          "\"%s\" is optional, and a request without it would have no key."
              .formatted(parameter.name()),
          "Give it a default, or make it required.");
    }
  }

  private static String kind(ParameterModel parameter) {
    return parameter.source() == ParameterSource.BODY || parameter.source().takesBytes()
        ? "the body"
        : "a " + TypeText.of(parameter.declared());
  }

  private static String remedy(RouteModel route) {
    List<String> keys = keys(route);
    return keys.isEmpty()
        ? "Give %s a scalar of the path, the query, a header or a cookie, or take @Affinity away."
            .formatted(route.shown())
        : "Name \"%s\" instead.".formatted(String.join("\" or \"", keys));
  }

  private static List<String> keys(RouteModel route) {
    return route.parameters().stream()
        .filter(BadAffinity::comesFromText)
        .filter(parameter -> parameter.type().present().isText())
        .filter(BadAffinity::alwaysThere)
        .map(ParameterModel::name)
        .toList();
  }

  private static boolean comesFromText(ParameterModel parameter) {
    return parameter.source().sent() && parameter.source() != ParameterSource.BODY;
  }

  private static boolean alwaysThere(ParameterModel parameter) {
    return parameter.required() || parameter.defaultValue().isPresent();
  }
}
