package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeModel;

/**
 * What comes as text is a scalar, or, where a name may occur several times, an array or collection
 * of them.
 */
final class UnbindableParameter implements Rule {
  private static final String SCALARS =
      "a String, number, boolean, enum, UUID, BigDecimal or java.time type";

  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source() == ParameterSource.BODY
        || !parameter.source().sent()
        || isText(parameter.type())) {
      return;
    }
    boolean repeatable =
        parameter.source() == ParameterSource.QUERY || parameter.source() == ParameterSource.HEADER;
    if (repeatable && isTexts(parameter.type())) {
      return;
    }
    reporter.error(
        parameter.position(),
        "A %s parameter cannot be a %s."
            .formatted(parameter.source().word(), TypeText.of(parameter.declared())),
        "Use %s%s."
            .formatted(
                SCALARS,
                repeatable
                    ? ", an Optional, array or collection of them, or annotate it with @Body"
                    : ""));
  }

  private static boolean isText(TypeModel type) {
    return type.present().isText();
  }

  /**
   * A list or set of scalars; {@code null} may stand for one that was not sent, an {@code Optional}
   * not.
   */
  private static boolean isTexts(TypeModel type) {
    TypeModel list = type instanceof TypeModel.Nullable nullable ? nullable.value() : type;
    return list instanceof TypeModel.Sequence sequence && sequence.element().isText();
  }
}
