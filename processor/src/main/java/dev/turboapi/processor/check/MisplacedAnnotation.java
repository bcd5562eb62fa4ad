package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeText;
import java.util.List;
import java.util.stream.Stream;

/** What comes with every request, or from a provider, is not looked for in it. */
final class MisplacedAnnotation implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source() == ParameterSource.DEPENDENCY) {
      checkProvided(parameter, reporter);
      return;
    }
    List<String> annotations = annotations(parameter);
    if (!parameter.source().sent() && !annotations.isEmpty()) {
      reporter.error(
          parameter.position(),
          (parameter.source().takesBytes()
                  ? "\"%s\" is a %s, which is the body as it comes and takes no %s."
                  : "\"%s\" is a %s, which comes with every request and needs no %s.")
              .formatted(
                  parameter.name(),
                  TypeText.of(parameter.declared()),
                  String.join(" or ", annotations)),
          "Take %s away.".formatted(String.join(" and ", annotations)));
    }
  }

  private static void checkProvided(ParameterModel parameter, Reporter reporter) {
    parameter
        .defaultValue()
        .ifPresent(value -> report("DefaultValue", value.position(), parameter, reporter));
    parameter
        .constraints()
        .all()
        .forEach(c -> report(c.annotation(), c.position(), parameter, reporter));
  }

  private static void report(
      String annotation, Position position, ParameterModel parameter, Reporter reporter) {
    reporter.error(
        position,
        "@%s would do nothing, since a provider gives \"%s\"."
            .formatted(annotation, parameter.name()),
        "Take it away, or put it on what the provider takes.");
  }

  private static boolean isBody(ParameterModel parameter, String source) {
    return parameter.source().takesBytes() && source.equals("@Body");
  }

  private static List<String> annotations(ParameterModel parameter) {
    Stream<String> sources =
        parameter.sources().isEmpty()
            ? parameter.defaultValue().stream().map(unused -> "@DefaultValue")
            : parameter.sources().stream().filter(source -> !isBody(parameter, source));
    Stream<String> constraints =
        parameter.constraints().own().stream().map(constraint -> "@" + constraint.annotation());
    return Stream.concat(sources, constraints).toList();
  }
}
