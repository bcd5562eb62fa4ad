package dev.turboapi.processor.check;

import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;

/** A parameter takes what the provider that it names gives. */
final class MismatchedDependency implements Rule {
  @Override
  public void check(UnresolvedModel dependency, Reporter reporter) {
    if (dependency.reason() == Reason.MISFIT) {
      dependency.names().stream()
          .findFirst()
          .ifPresentOrElse(
              provided -> report(dependency, provided, reporter),
              () ->
                  reporter.error(
                      dependency.position(),
                      "%s gives nothing that the parameter could take."
                          .formatted(dependency.wanted()),
                      "Ask for it on the method, or let it return something."));
    }
  }

  private static void report(UnresolvedModel dependency, String provided, Reporter reporter) {
    reporter.error(
        dependency.position(),
        "%s gives a %s, which the parameter does not take."
            .formatted(dependency.wanted(), provided),
        "Make its type %1$s or Optional<%1$s>.".formatted(provided));
  }
}
