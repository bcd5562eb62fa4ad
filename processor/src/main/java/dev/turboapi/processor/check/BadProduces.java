package dev.turboapi.processor.check;

import dev.turboapi.processor.model.MediaTypeModel;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.ResultModel.Content;
import dev.turboapi.processor.model.ResultModel.Form;
import dev.turboapi.processor.model.RouteModel;

/** What a handler produces is a media type, and its result can be sent as such. */
final class BadProduces implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    route.result().mediaType().ifPresent(mediaType -> check(route, mediaType, reporter));
  }

  private static void check(RouteModel route, MediaTypeModel mediaType, Reporter reporter) {
    ResultModel result = route.result();
    if (!mediaType.isWellFormed()) {
      reporter.error(
          mediaType.position(),
          "\"%s\" is no media type.".formatted(mediaType.text()),
          "Write it as in \"text/html\" or \"text/csv; header=present\".");
    } else if (result.content() == Content.NOTHING) {
      reporter.error(
          mediaType.position(),
          "%s returns nothing that could be sent as %s.".formatted(route.shown(), mediaType.text()),
          "Return something, or take \"produces\" away.");
    } else if (result.form() == Form.LINES) {
      reporter.error(
          mediaType.position(),
          "The items that %s publishes are sent as %s."
              .formatted(route.shown(), MediaTypeModel.JSON_LINES),
          "Publish buffers, or take \"produces\" away.");
    } else if (result.form() == Form.JSON
        && result.content() != Content.RESPONSE
        && !mediaType.isJson()) {
      reporter.error(
          mediaType.position(),
          "The result of %s is written as JSON, which is no %s."
              .formatted(route.shown(), mediaType.text()),
          "Return a String, byte[], Buffer or Response, or produce \"application/json\" or a \"+json\" type.");
    }
  }
}
