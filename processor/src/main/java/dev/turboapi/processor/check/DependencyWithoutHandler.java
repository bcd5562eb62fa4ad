package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.StrayRequest;

/** What asks for a dependency stands where somebody gets it. */
final class DependencyWithoutHandler implements Rule {
  @Override
  public void check(ApiModel api, Reporter reporter) {
    for (StrayRequest stray : api.strayRequests()) {
      String annotations = String.join(" and ", stray.annotations());
      reporter.error(
          stray.position(),
          "%s would do nothing, since %s is %s."
              .formatted(annotations, stray.owner(), lack(stray.place())),
          remedy(stray.place(), annotations));
    }
  }

  private static String lack(StrayRequest.Place place) {
    return switch (place) {
      case METHOD -> "no handler";
      case PARAMETER -> "neither a handler nor a provider";
      case TYPE -> "no controller, and there is none in it";
    };
  }

  private static String remedy(StrayRequest.Place place, String annotations) {
    return switch (place) {
      case METHOD ->
          "Annotate the method with @Get, @Post or the like, or take %s away."
              .formatted(annotations);
      case PARAMETER ->
          "Annotate it with @Dependency, or with @Get, @Post or the like, or take %s away."
              .formatted(annotations);
      case TYPE -> "Put %s on controllers, handlers or a package.".formatted(annotations);
    };
  }
}
