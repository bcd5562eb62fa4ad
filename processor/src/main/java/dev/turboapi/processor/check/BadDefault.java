package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.DefaultValues;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A default is a value of its type, within its constraints: it is taken as it is, and not
 * validated.
 */
final class BadDefault implements Rule {
  @Override
  public void check(ApiModel api, Reporter reporter) {
    api.routes().stream()
        .flatMap(route -> route.allParameters().stream())
        .filter(parameter -> parameter.source().sent())
        .flatMap(p -> Stream.concat(Stream.of(p), p.members().stream()))
        .forEach(p -> check(p.defaultValue(), p.type(), p.constraints(), p.name(), reporter));
    api.sortedObjects()
        .forEach(
            object ->
                object
                    .parts()
                    .forEach(
                        p ->
                            check(
                                p.defaultValue(),
                                p.type(),
                                p.constraints(),
                                object.name().simpleName() + "." + p.name(),
                                reporter)));
  }

  private static void check(
      Optional<DefaultModel> value,
      TypeModel type,
      ConstraintsModel constraints,
      String use,
      Reporter reporter) {
    if (value.isPresent() && !(type.present() instanceof TypeModel.Unsupported)) {
      check(value.get(), type, constraints, use, reporter);
    }
  }

  private static void check(
      DefaultModel value,
      TypeModel type,
      ConstraintsModel constraints,
      String use,
      Reporter reporter) {
    List<String> texts = value.texts();
    TypeModel present = type.present();
    boolean container =
        present instanceof TypeModel.Sequence || present instanceof TypeModel.Dictionary;
    if (container && texts.isEmpty() && !type.isOption()) {
      checkConstraints(value, type, constraints, use, reporter);
      return;
    }
    if (!type.isOption()
        && present instanceof TypeModel.Sequence sequence
        && sequence.element().isText()) {
      texts.forEach(text -> checkText(value, text, sequence.element(), use, reporter));
    } else if (!type.isOption() && present.isText() && texts.size() == 1) {
      checkText(value, texts.get(0), present, use, reporter);
    } else {
      reporter.error(
          value.position(),
          "\"%s\" cannot have %s as its default."
              .formatted(use, texts.size() == 1 ? "a text" : texts.size() + " texts"),
          "A scalar takes one text, a List or Set of scalars any number, other lists and maps {}; others none.");
      return;
    }
    checkConstraints(value, type, constraints, use, reporter);
  }

  private static void checkConstraints(
      DefaultModel value,
      TypeModel type,
      ConstraintsModel constraints,
      String use,
      Reporter reporter) {
    DefaultValues.broken(value.texts(), type.present(), constraints)
        .forEach(
            constraint ->
                reporter.error(
                    value.position(),
                    "The default of \"%s\" breaks its own @%s."
                        .formatted(use, constraint.annotation()),
                    "Change one of the two."));
  }

  private static void checkText(
      DefaultModel value, String text, TypeModel type, String use, Reporter reporter) {
    if (type instanceof TypeModel.Enumeration enumeration) {
      checkConstant(enumeration.model(), value, text, use, reporter);
    } else if (type instanceof TypeModel.Scalar scalar
        && DefaultValues.parse(scalar.kind(), text).isEmpty()) {
      reporter.error(
          value.position(),
          "\"%s\", the default of \"%s\", is no %s."
              .formatted(text, use, DefaultValues.noun(scalar.kind())),
          "Write it as it would be sent in a query.");
    }
  }

  private static void checkConstant(
      EnumModel enumeration, DefaultModel value, String text, String use, Reporter reporter) {
    boolean wire = DefaultValues.parse(enumeration.wire(), text).isPresent();
    if (enumeration.values().isEmpty() ? wire : enumeration.constant(text).isPresent()) {
      return;
    }
    List<String> known =
        enumeration.constants().stream()
            .flatMap(constant -> constant.value().stream())
            .map(Object::toString)
            .toList();
    reporter.error(
        value.position(),
        "\"%s\", the default of \"%s\", is no value of %s."
            .formatted(text, use, enumeration.name().simpleName()),
        Suggestion.nearest(text, known)
            .map("Did you mean \"%s\"?"::formatted)
            .orElse("There are " + String.join(", ", known) + "."));
  }
}
