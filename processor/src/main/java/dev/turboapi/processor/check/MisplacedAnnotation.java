package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeText;
import java.util.List;
import java.util.stream.Stream;

/** What comes with every request is not looked for in it. */
final class MisplacedAnnotation implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    List<String> annotations = annotations(parameter);
    boolean comesAnyway =
        !parameter.source().sent() && parameter.source() != ParameterSource.DEPENDENCY;
    if (comesAnyway && !annotations.isEmpty()) {
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
