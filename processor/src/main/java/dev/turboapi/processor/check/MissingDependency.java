package dev.turboapi.processor.check;

import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;

/** What is asked for is provided by somebody. */
final class MissingDependency implements Rule {
  @Override
  public void check(UnresolvedModel dependency, Reporter reporter) {
    if (dependency.reason() == Reason.SILENT) {
      reporter.error(
          dependency.position(),
          "Here it has to be said what is depended on.",
          "Name a type that is provided, a security scheme, or a class with a provider.");
    } else if (dependency.reason() == Reason.MISSING) {
      String wanted = dependency.wanted();
      reporter.error(
          dependency.position(),
          "Nothing provides %s.".formatted(wanted),
          remedy(dependency, wanted));
    }
  }

  private static String remedy(UnresolvedModel dependency, String wanted) {
    if (wanted.startsWith("@")) {
      return "Give its extractor one method that is named extract.";
    }
    return dependency.names().isEmpty()
        ? "Annotate a method that returns one with @Dependency."
        : "There is %s. Is it meant?".formatted(String.join(" and ", dependency.names()));
  }
}
