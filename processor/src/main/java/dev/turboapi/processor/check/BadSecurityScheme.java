package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.HolderModel;
import dev.turboapi.processor.model.SchemeModel;
import javax.lang.model.element.Modifier;

/** The annotation of a security scheme and its extractor go together. */
final class BadSecurityScheme implements Rule {
  @Override
  public void check(DependencyModel dependency, ControllerModel controller, Reporter reporter) {
    dependency.provider().scheme().ifPresent(scheme -> check(dependency, scheme, reporter));
  }

  private static void check(DependencyModel dependency, SchemeModel scheme, Reporter reporter) {
    String shown = dependency.provider().shown();
    checkExtractor(dependency, scheme, reporter);
    if (scheme.documented() && scheme.document().isEmpty()) {
      reporter.error(
          dependency.position(),
          "What %s says for the document is no JSON object.".formatted(shown),
          "Mend \"openapi\" of its @SecurityScheme.");
    }
  }

  private static void checkExtractor(
      DependencyModel dependency, SchemeModel scheme, Reporter reporter) {
    HolderModel extractor = dependency.provider().holder();
    String shown = dependency.provider().shown();
    if (!scheme.unknown().isEmpty()) {
      reporter.error(
          dependency.position(),
          "%s has no member %s.".formatted(shown, String.join(" or ", scheme.unknown())),
          "Name members of the annotation in \"arguments\" and \"openapi\" of its @SecurityScheme.");
    } else if (!extractor.constructible()) {
      reporter.error(
          dependency.position(),
          "%s, the extractor of %s, cannot be constructed."
              .formatted(extractor.name().simpleName(), shown),
          "Make it a top-level or static class that is not abstract.");
    } else if (dependency.provider().modifiers().contains(Modifier.STATIC)) {
      reporter.error(
          dependency.position(),
          "The extractor of %s finds things by a static method.".formatted(shown),
          "Take \"static\" away.");
    } else if (scheme.constructor().isEmpty()) {
      reporter.error(
          dependency.position(),
          "The extractor of %s has %s."
              .formatted(
                  shown,
                  scheme.constructors().isEmpty()
                      ? "no constructor that takes its arguments"
                      : "several constructors that take its arguments"),
          "Give it one that is not private, and takes the members that \"arguments\" of its "
              + "@SecurityScheme names, and then what can be bound.");
    }
  }
}
