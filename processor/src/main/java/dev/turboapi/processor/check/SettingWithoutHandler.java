package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.StraySettings;

/** What says how a handler is run stands on a handler. */
final class SettingWithoutHandler implements Rule {
  @Override
  public void check(ApiModel api, Reporter reporter) {
    for (StraySettings stray : api.straySettings()) {
      String annotations = String.join(" and ", stray.annotations());
      reporter.error(
          stray.position(),
          "%s would do nothing, since %s is no handler.".formatted(annotations, stray.method()),
          "Annotate the method with @Get, @Post or the like, or take %s away."
              .formatted(annotations));
    }
  }
}
