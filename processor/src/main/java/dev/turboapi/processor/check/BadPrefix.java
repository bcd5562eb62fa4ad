package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ControllerModel;

/** A prefix is empty, or starts with a slash and ends without, as in FastAPI. */
final class BadPrefix implements Rule {
  @Override
  public void check(ControllerModel controller, Reporter reporter) {
    String prefix = controller.prefix();
    if (prefix.isEmpty()) {
      return;
    }
    String mended = "/" + prefix.replaceAll("^/+|/+$", "");
    if (!prefix.startsWith("/")) {
      reporter.error(
          controller.prefixPosition(),
          "The prefix \"%s\" does not start with a slash.".formatted(prefix),
          "Write \"%s\".".formatted(mended));
    } else if (prefix.endsWith("/")) {
      reporter.error(
          controller.prefixPosition(),
          "The prefix \"%s\" ends with a slash, and so does not join with paths.".formatted(prefix),
          "Write \"%s\".".formatted(mended));
    }
  }
}
