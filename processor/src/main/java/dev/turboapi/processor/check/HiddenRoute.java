package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The first route that matches answers, so one whose every path an earlier one matches is never
 * reached.
 */
final class HiddenRoute implements Rule {
  private final Applications applications;

  HiddenRoute(Applications applications) {
    this.applications = applications;
  }

  @Override
  public void check(ApiModel api, Reporter reporter) {
    applications.routesOf(api).forEach(routes -> check(routes, reporter));
  }

  private static void check(List<RouteModel> routes, Reporter reporter) {
    List<RouteModel> earlier = new ArrayList<>();
    for (RouteModel route : routes) {
      if (route.path().problem().isPresent()) {
        continue;
      }
      if (!route.suppressed().contains("TurboAPI/HiddenRoute")) {
        earlier.stream()
            .filter(first -> hides(first, route))
            .findFirst()
            .ifPresent(first -> report(first, route, reporter));
      }
      earlier.add(route);
    }
  }

  private static boolean hides(RouteModel first, RouteModel second) {
    return first.httpMethod().equals(second.httpMethod())
        && !first.path().skeleton().equals(second.path().skeleton())
        && first.path().covers(second.path());
  }

  private static void report(RouteModel first, RouteModel second, Reporter reporter) {
    reporter.warning(
        second.position(),
        "%s (%s) is never reached: %s (%s) comes first and matches all its paths."
            .formatted(second.title(), second.shown(), first.title(), first.place()),
        "Declare %s before %s.".formatted(second.shown(), first.shown()));
  }
}
