package dev.turboapi.processor.check;

import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;

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
              ? "Give its extractor one method that is named extract."
              : "Tell them apart with @Named on both sides, or name the class and the method: "
                  + "@Depends(value = X.class, provider = \"method\").");
    }
  }
}
