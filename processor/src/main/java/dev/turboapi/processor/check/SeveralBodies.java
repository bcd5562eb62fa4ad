package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import java.util.List;

/** A request has one body. */
final class SeveralBodies implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    List<ParameterModel> bodies =
        route.parameters().stream().filter(p -> p.source() == ParameterSource.BODY).toList();
    bodies.stream()
        .skip(1)
        .forEach(
            body ->
                reporter.error(
                    body.position(),
                    "The body of %s is already taken by \"%s\"."
                        .formatted(route.shown(), bodies.get(0).name()),
                    "Join the two in one record, or annotate \"%s\" with @Query, @Header or @Cookie."
                        .formatted(body.name())));
  }
}
