package dev.turboapi.processor.check;

import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;

/** Nothing depends on itself. */
final class CyclicDependency implements Rule {
  @Override
  public void check(UnresolvedModel dependency, Reporter reporter) {
    if (dependency.reason() == Reason.CYCLIC) {
      reporter.error(
          dependency.position(),
          "%s depends on itself: %s."
              .formatted(dependency.wanted(), String.join(" -> ", dependency.names())),
          "Take one of these dependencies away.");
    }
  }
}
