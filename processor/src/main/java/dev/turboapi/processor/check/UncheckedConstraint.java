package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.NotNull;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeText;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** A constraint stands where someone checks it. */
final class UncheckedConstraint implements Rule {
  /** Of the primitive types, those whose arrays Java has streams of. */
  private static final Set<ScalarKind> WITH_STREAMS =
      EnumSet.of(ScalarKind.INT, ScalarKind.LONG, ScalarKind.DOUBLE);

  @Override
  public void check(RouteModel route, Reporter reporter) {
    report(
        route.result().constraints().all(),
        "what %s returns".formatted(route.shown()),
        "Take it away, or check the result in the handler.",
        reporter);
  }

  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    checkArrays(parameter.constraints(), parameter.type(), parameter.name(), reporter);
  }

  @Override
  public void check(ObjectModel object, Reporter reporter) {
    String name = object.name().simpleName();
    for (PropertyModel part : object.parts()) {
      checkArrays(part.constraints(), part.type(), name + "." + part.name(), reporter);
      if (part.wire().unwrapped().isPresent()) {
        report(
            part.constraints().all(),
            "\"%s.%s\", of which only the members are sent".formatted(name, part.name()),
            "Put it on the type %s, or on its members.".formatted(TypeText.of(part.declared())),
            reporter);
      }
    }
    object.readAs().ifPresent(read -> checkValue(object, read, reporter));
  }

  /** What is written is not read, but for what the creator takes. */
  private static void checkValue(ObjectModel object, PropertyModel read, Reporter reporter) {
    object
        .writtenAs()
        .ifPresent(
            written ->
                report(
                    written.constraints().all().filter(c -> !isOn(read, c)),
                    "\"%s.%s\", which is only written"
                        .formatted(object.name().simpleName(), written.name()),
                    "Put it on \"%s\", which the creator takes.".formatted(read.name()),
                    reporter));
  }

  private static boolean isOn(PropertyModel read, ConstraintModel constraint) {
    return read.constraints().all().anyMatch(other -> other.check().equals(constraint.check()));
  }

  private static void checkArrays(
      ConstraintsModel constraints, TypeModel type, String use, Reporter reporter) {
    if (type.present() instanceof TypeModel.Dictionary dictionary) {
      checkArrays(constraints.elements(), dictionary.value(), use, reporter);
    }
    if (type.present() instanceof TypeModel.Sequence sequence) {
      if (sequence.kind() == SequenceKind.ARRAY
          && sequence.element() instanceof TypeModel.Scalar item
          && item.primitive()
          && !WITH_STREAMS.contains(item.kind())) {
        report(
            constraints.elements().all(),
            "the elements of \"%s\", a %s[]".formatted(use, item.kind().primitiveName()),
            "Take a List<%s>.".formatted(item.kind().type().getSimpleName()),
            reporter);
      }
      checkArrays(constraints.elements(), sequence.element(), use, reporter);
    }
  }

  private static void report(
      Stream<ConstraintModel> constraints, String place, String remedy, Reporter reporter) {
    constraints
        .filter(constraint -> !(constraint.check() instanceof NotNull))
        .forEach(
            constraint ->
                reporter.error(
                    constraint.position(),
                    "@%s is not checked of %s.".formatted(constraint.annotation(), place),
                    remedy));
  }
}
