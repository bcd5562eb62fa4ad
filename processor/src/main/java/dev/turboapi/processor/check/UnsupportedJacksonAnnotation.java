package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import dev.turboapi.processor.model.WireModel.Nulls;
import java.util.List;

/** An annotation of Jackson that would do nothing must not look as if it did. */
final class UnsupportedJacksonAnnotation implements Rule {
  @Override
  public void check(ObjectModel object, Reporter reporter) {
    if (object.needsCodec()) {
      report(object.unsupported(), reporter);
    }
  }

  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    parameter
        .object()
        .ifPresent(
            object -> {
              report(object.object().unsupported(), reporter);
              reportJsonOnly(object.object(), reporter);
            });
  }

  @Override
  public void check(UnionModel union, Reporter reporter) {
    if (union.needsCodec()) {
      report(union.unsupported(), reporter);
    }
  }

  private static void report(List<UnsupportedAnnotation> unsupported, Reporter reporter) {
    unsupported.forEach(found -> reporter.error(found.position(), found.wrong(), found.remedy()));
  }

  /** What makes sense in JSON, but is not looked at where an object's members are parameters. */
  private static void reportJsonOnly(ObjectModel object, Reporter reporter) {
    for (PropertyModel property : object.readMembers()) {
      if (!property.wire().aliases().isEmpty() || property.wire().nulls() != Nulls.AS_TYPED) {
        reporter.error(
            property.position(),
            "\"%s\" is a parameter, which has one name and is never null."
                .formatted(property.name()),
            "Take @JsonAlias and the nulls of @JsonSetter away.");
      }
    }
    object
        .extras()
        .setter()
        .ifPresent(
            setter ->
                reporter.error(
                    setter.position(),
                    "%s has parameters for members, of which the names are known."
                        .formatted(object.name().simpleName()),
                    "Take @JsonAnySetter away, and the Request as a parameter."));
  }
}
