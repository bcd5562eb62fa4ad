package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.RouteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of two routes with the same method and path, the second would never be reached. */
final class DuplicateRoute implements Rule {
  private final Applications applications;

  DuplicateRoute(Applications applications) {
    this.applications = applications;
  }

  @Override
  public void check(ApiModel api, Reporter reporter) {
    applications.routesOf(api).forEach(routes -> check(routes, reporter));
  }

  private static void check(List<RouteModel> routes, Reporter reporter) {
    Map<String, RouteModel> taken = new HashMap<>();
    for (RouteModel route : routes) {
      if (route.path().problem().isPresent()) {
        continue;
      }
      RouteModel first =
          taken.putIfAbsent(route.httpMethod() + " " + route.path().skeleton(), route);
      if (first != null) {
        reporter.error(
            route.position(),
            "%s is already taken by %s.".formatted(route.title(), first.place()),
            "Give %s another path or method, or remove one of the two.".formatted(route.shown()));
      }
    }
  }
}
