package dev.turboapi.processor.check;

import dev.turboapi.processor.model.UnresolvedModel;
import java.util.List;

/** What is asked for is provided by somebody. */
final class MissingDependency implements Rule {
  @Override
  public void check(UnresolvedModel dependency, Reporter reporter) {
    switch (dependency.reason()) {
      case MISSING ->
          reporter.error(
              dependency.position(),
              "Nothing provides %s.".formatted(dependency.wanted()),
              remedy(dependency.wanted(), dependency.names()));
      case UNKNOWN ->
          reporter.error(
              dependency.position(),
              "There is no provider %s.".formatted(dependency.wanted()),
              nearest(dependency.wanted(), dependency.names()));
      case SILENT -> reportSilent(dependency, reporter);
      default -> {}
    }
  }

  private static String remedy(String wanted, List<String> near) {
    if (wanted.startsWith("@")) {
      return "Give its extractor a method named extract.";
    }
    return near.isEmpty()
        ? "Annotate a method that returns one, or its class, with @Dependency."
        : "Did you mean %s?".formatted(String.join(" or ", near));
  }

  private static String nearest(String wanted, List<String> names) {
    return Suggestion.nearest(wanted, names)
        .map("Did you mean %s?"::formatted)
        .orElseGet(
            () ->
                names.isEmpty()
                    ? "Annotate the method with @Dependency."
                    : "Known are %s. Others need @Dependency.".formatted(String.join(", ", names)));
  }

  private static void reportSilent(UnresolvedModel dependency, Reporter reporter) {
    if (dependency.names().isEmpty()) {
      reporter.error(
          dependency.position(),
          "Here it has to be said what is depended on.",
          "Name a type that is provided, a security scheme, or a class with a provider.");
    } else {
      String provider = dependency.names().get(0);
      reporter.error(
          dependency.position(),
          "Nobody knows which class has the provider \"%s\".".formatted(provider),
          "Name it: value = X.class, provider = \"%s\".".formatted(provider));
    }
  }
}
