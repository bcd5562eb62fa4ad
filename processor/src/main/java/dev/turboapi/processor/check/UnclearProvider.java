package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.HolderModel;
import dev.turboapi.processor.model.ProvidersModel;

/** A class that is a provider is one by a constructor, and it is clear by which. */
final class UnclearProvider implements Rule {
  @Override
  public void check(ApiModel api, Reporter reporter) {
    api.providers().stream()
        .filter(ProvidersModel::unclear)
        .map(ProvidersModel::holder)
        .forEach(holder -> report(holder, reporter));
  }

  private static void report(HolderModel holder, Reporter reporter) {
    String name = holder.name().simpleName();
    if (holder.kind() == ControllerModel.Kind.INTERFACE
        || holder.kind() == ControllerModel.Kind.ANNOTATION) {
      reporter.error(
          holder.position(),
          "%s has no constructor that could provide one.".formatted(name),
          "Annotate a method that returns a %s instead.".formatted(name));
    } else {
      reporter.error(
          holder.position(),
          "%s has several constructors that could provide one.".formatted(name),
          "Annotate the one that is meant with @Dependency, rather than the class.");
    }
  }
}
