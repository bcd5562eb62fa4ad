package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeModel.Obstacle;
import java.util.Set;

/**
 * What comes as text is a scalar, or, where a name may occur several times, an array or collection
 * of them; or it is an object of such.
 */
final class UnbindableParameter implements Rule {
  private static final String SCALARS =
      "a String, number, boolean, enum, UUID, BigDecimal or java.time type";

  /** What keeps a class from being an object of parameters. */
  private static final Set<Obstacle> OF_OBJECTS =
      Set.of(
          Obstacle.ABSTRACT_CLASS,
          Obstacle.PRIVATE_CLASS,
          Obstacle.INNER_CLASS,
          Obstacle.OPEN_CLASS,
          Obstacle.NO_CONSTRUCTOR,
          Obstacle.NO_ACCESSOR);

  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source() == ParameterSource.BODY
        || !parameter.source().sent()
        || parameter.object().isPresent()
        || isText(parameter.type())) {
      return;
    }
    boolean repeatable =
        parameter.source() == ParameterSource.QUERY || parameter.source() == ParameterSource.HEADER;
    if (repeatable && isTexts(parameter.type())) {
      return;
    }
    if (parameter.type() instanceof TypeModel.Unsupported unsupported
        && parameter.source().named()
        && OF_OBJECTS.contains(unsupported.obstacle())) {
      reporter.error(
          parameter.position(),
          "%s, the type of the %s parameter \"%s\", %s."
              .formatted(
                  TypeText.of(parameter.declared()),
                  parameter.source().word(),
                  parameter.name(),
                  UnsupportedJsonType.wrong(unsupported.obstacle())),
          UnsupportedJsonType.remedy(unsupported.obstacle()));
      return;
    }
    reporter.error(
        parameter.position(),
        "A %s parameter cannot be a %s."
            .formatted(parameter.source().word(), TypeText.of(parameter.declared())),
        "Use %s%s%s."
            .formatted(
                SCALARS,
                repeatable ? ", an Optional, array or collection of them" : "",
                repeatable && route.parameters().contains(parameter)
                    ? ", a record of such, or annotate it with @Body"
                    : ""));
  }

  private static boolean isText(TypeModel type) {
    return type.present().isText();
  }

  private static boolean isTexts(TypeModel type) {
    return type.present() instanceof TypeModel.Sequence sequence && sequence.element().isText();
  }
}
