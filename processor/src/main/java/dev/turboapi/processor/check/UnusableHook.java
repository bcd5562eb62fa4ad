package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ObjectChecks;
import dev.turboapi.processor.model.ObjectModel;

/** What an object checks of itself can be called. */
final class UnusableHook implements Rule {
  @Override
  public void checkWhole(ObjectModel object, Reporter reporter) {
    for (ObjectChecks.Hook hook : object.checks().hooks()) {
      if (hook instanceof ObjectChecks.Unusable unusable) {
        reporter.error(unusable.position(), "%s.".formatted(unusable.wrong()), unusable.remedy());
      }
    }
  }
}
