package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.RouteModel;
import java.util.List;

/** A body is JSON, or a form, or taken as it comes. */
final class ConflictingBodies implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    List<ParameterModel> bodies =
        route.allParameters().stream().filter(p -> p.source().inBody()).toList();
    for (int i = 1; i < bodies.size(); i++) {
      ParameterModel first = bodies.get(0);
      ParameterModel other = bodies.get(i);
      if (other.source() != first.source() || other.source().takesBytes()) {
        reporter.error(
            other.position(),
            "\"%s\" cannot be %s of %s, since \"%s\" is %s."
                .formatted(other.name(), noun(other), route.shown(), first.name(), noun(first)),
            "Take all of the body in one way, or one of the two from the query or a header.");
      }
    }
  }

  private static String noun(ParameterModel parameter) {
    return switch (parameter.source()) {
      case FORM -> "a part of the form";
      case RAW_BODY -> "the raw body";
      case STREAMED_BODY -> "the streamed body";
      default -> "the JSON body";
    };
  }
}
