package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;

/** Only methods of controllers answer requests. */
final class HandlerWithoutController implements Rule {
  @Override
  public void check(ApiModel api, Reporter reporter) {
    api.strayHandlers()
        .forEach(
            handler ->
                reporter.error(
                    handler.position(),
                    "%1$s.%2$s would never be called, since %1$s is no controller."
                        .formatted(handler.type(), handler.name()),
                    "Annotate %s with @Controller, or move the handler to one."
                        .formatted(handler.type())));
  }
}
