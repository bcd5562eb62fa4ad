package dev.turboapi.processor.check;

import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;
import java.util.List;

/** What is asked for is provided by one only. */
final class AmbiguousDependency implements Rule {
  @Override
  public void check(UnresolvedModel dependency, Reporter reporter) {
    if (dependency.reason() == Reason.AMBIGUOUS) {
      String wanted = dependency.wanted();
      reporter.error(
          dependency.position(),
          "%s is provided by %s.".formatted(wanted, String.join(" and ", dependency.names())),
          wanted.startsWith("@")
              ? "Leave its extractor one method named extract."
              : remedy(dependency.names()));
    }
  }

  private static String remedy(List<String> names) {
    return names.stream()
        .filter(name -> name.matches("\\w+\\.\\w+"))
        .map(name -> name.split("\\."))
        .findFirst()
        .map(
            name ->
                "Tell them apart with @Named on both sides, or name one: value = %s.class, provider = \"%s\"."
                    .formatted(name[0], name[1]))
        .orElse("Tell them apart with @Named on both sides, or rename one.");
  }
}
