package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.ResultModel.Content;
import dev.turboapi.processor.model.RouteModel;

/** A response brings its own status and headers. */
final class UselessResponseHead implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source() == ParameterSource.RESPONSE_HEAD
        && route.parameters().contains(parameter)
        && route.result().content() == Content.RESPONSE) {
      reporter.error(
          parameter.position(),
          "What is set on \"%s\" would not be sent, since %s returns a Response."
              .formatted(parameter.name(), route.shown()),
          "Use Response.withStatus, withHeader and withCookie, or return the value itself.");
    }
  }
}
