package dev.turboapi.processor.check;

import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.SelectionModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeText;
import java.util.List;
import java.util.stream.Stream;

/** What is said of the members of a result is true of its type. */
final class BadResponseModel implements Rule {
  @Override
  public void check(ApiModel api, Reporter reporter) {
    for (RouteModel route : api.routes()) {
      checkType(route, reporter);
      checkUse(route, reporter);
      checkNames(route, api, reporter);
    }
  }

  private static void checkType(RouteModel route, Reporter reporter) {
    route
        .result()
        .misfit()
        .ifPresent(
            misfit ->
                reporter.error(
                    misfit.position(),
                    "%2$s, the result of %1$s, cannot be sent as %3$s."
                        .formatted(
                            route.shown(),
                            TypeText.of(misfit.result()),
                            TypeText.of(misfit.model())),
                    "Name a class that the result's class extends, or declare what is to be sent as the result."));
  }

  private static void checkUse(RouteModel route, Reporter reporter) {
    ResultModel result = route.result();
    if (!result.writesJson() && !result.selection().isEverything()) {
      result
          .selection()
          .position()
          .ifPresent(
              position ->
                  reporter.error(
                      position,
                      "Nothing can be left out of the result of %s, which is not written as JSON."
                          .formatted(route.shown()),
                      "Return the value itself, or take the annotation away."));
    }
  }

  private static void checkNames(RouteModel route, ApiModel api, Reporter reporter) {
    SelectionModel selection = route.result().selection();
    List<SelectionModel.Name> names =
        Stream.concat(selection.include().stream(), selection.exclude().stream()).toList();
    TypeModel type = route.result().type().present();
    if (names.isEmpty() || !route.result().writesJson() || type instanceof TypeModel.Unsupported) {
      return;
    }
    if (!(type instanceof TypeModel.Structure structure)) {
      reporter.error(
          names.get(0).position(),
          "The result of %s is no record or class, so it has no member \"%s\"."
              .formatted(route.shown(), names.get(0).text()),
          "Declare a type that lacks what is not to be sent; FastAPI ignores the names here.");
      return;
    }
    List<String> members =
        api.object(structure.name()).properties().stream().map(PropertyModel::name).toList();
    for (SelectionModel.Name name : names) {
      if (!members.contains(name.text())) {
        report(name, structure.name(), members, reporter);
      }
    }
  }

  private static void report(
      SelectionModel.Name name, ClassName type, List<String> members, Reporter reporter) {
    reporter.error(
        name.position(),
        "%s has no member \"%s\".".formatted(type.simpleName(), name.text()),
        Suggestion.nearest(name.text(), members)
            .map("Did you mean \"%s\"?"::formatted)
            .orElse("There are " + String.join(", ", members) + "."));
  }
}
