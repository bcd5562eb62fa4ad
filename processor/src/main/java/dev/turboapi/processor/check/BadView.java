package dev.turboapi.processor.check;

import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.SelectionModel;
import dev.turboapi.processor.model.TypeText;
import java.util.List;
import java.util.stream.Collectors;

/** A result is seen in one view. */
final class BadView implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    List<SelectionModel.View> views = route.result().selection().views();
    if (views.size() > 1) {
      reporter.error(
          views.get(0).position(),
          "The result of %s is to be seen in %d views.".formatted(route.shown(), views.size()),
          "Name one. A class that extends %s would stand for them all."
              .formatted(
                  views.stream()
                      .map(view -> TypeText.of(view.type()))
                      .collect(Collectors.joining(" and "))));
    }
  }
}
