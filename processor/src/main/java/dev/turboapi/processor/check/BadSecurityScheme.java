package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.SchemeModel;

/** The annotation of a security scheme and its extractor go together. */
final class BadSecurityScheme implements Rule {
  @Override
  public void check(DependencyModel dependency, ControllerModel controller, Reporter reporter) {
    dependency.provider().scheme().ifPresent(scheme -> check(dependency, scheme, reporter));
  }

  private static void check(DependencyModel dependency, SchemeModel scheme, Reporter reporter) {
    String shown = dependency.provider().shown();
    if (!scheme.unknown().isEmpty()) {
      reporter.error(
          dependency.position(),
          "%s has no member %s for its extractor."
              .formatted(shown, String.join(" or ", scheme.unknown())),
          "Name members of the annotation in \"arguments\" of its @SecurityScheme.");
    } else if (scheme.constructor().isEmpty()) {
      reporter.error(
          dependency.position(),
          "The extractor of %s has no constructor that takes its arguments.".formatted(shown),
          "Give it one that is not private, and takes the members that \"arguments\" of its "
              + "@SecurityScheme names.");
    }
    if (scheme.documented() && scheme.document().isEmpty()) {
      reporter.error(
          dependency.position(),
          "What %s says for the document is no JSON object.".formatted(shown),
          "Mend \"openapi\" of its @SecurityScheme.");
    }
  }
}
