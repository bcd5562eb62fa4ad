package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeText;
import dev.turboapi.processor.model.UnionModel;

/** What travels as JSON has a codec: it is a scalar, a record or class, or made of such. */
final class UnsupportedJsonType implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    check(
        route.result().type(),
        route.method(),
        "the type of the result of " + route.shown(),
        reporter);
  }

  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source() == ParameterSource.BODY) {
      check(
          parameter.type(),
          parameter.position(),
          "the type of the body \"%s\"".formatted(parameter.name()),
          reporter);
    }
  }

  @Override
  public void check(ObjectModel object, Reporter reporter) {
    for (PropertyModel property : object.parts()) {
      check(
          property.type(),
          property.position(),
          "the type of " + object.name().simpleName() + "." + property.name(),
          reporter);
    }
  }

  @Override
  public void check(UnionModel union, Reporter reporter) {
    for (UnionModel.Member member : union.members()) {
      check(member.type(), member.position(), "a member of " + union.name().simpleName(), reporter);
    }
  }

  private static void check(TypeModel type, Position position, String use, Reporter reporter) {
    type.unsupported()
        .ifPresent(
            found ->
                reporter.error(
                    position,
                    "%s, %s, %s."
                        .formatted(TypeText.of(found.shown()), use, wrong(found.obstacle())),
                    remedy(found.obstacle())));
  }

  static String wrong(TypeModel.Obstacle obstacle) {
    return switch (obstacle) {
      case TYPE_VARIABLE -> "is a type variable, and nobody says what it stands for";
      case WILDCARD -> "is a wildcard, and nobody says what it stands for";
      case INTERFACE -> "is an interface, and nobody says which classes to read and write";
      case ABSTRACT_CLASS -> "is abstract, and nobody says which subclasses to read and write";
      case PRIVATE_CLASS -> "is private, or nested in a private class";
      case INNER_CLASS -> "belongs to an instance of the class that it is nested in";
      case OPEN_CLASS -> "may be itself or one of its subclasses";
      case NO_SUBTYPE -> "is no subtype of it";
      case GENERIC_MEMBER -> "has other type parameters than the union";
      case GENERIC_ARRAY -> "is an array of a generic type, which Java cannot make";
      case MAP_KEY -> "has keys that are not made from one text";
      case UNORDERED_ELEMENT -> "has elements without an order";
      case BINARY -> "is binary";
      case RAW_CONTAINER -> "does not say what is in it";
      case NO_CONSTRUCTOR -> "has no constructor to read it by";
      case NO_ACCESSOR -> "has a property that can be read or written, but not both";
      case UPLOAD -> "is a file, which only a form can hold";
      case LIBRARY_CLASS, OTHER -> "has no JSON form";
    };
  }

  static String remedy(TypeModel.Obstacle obstacle) {
    return switch (obstacle) {
      case TYPE_VARIABLE, WILDCARD -> "Name a record or class instead.";
      case INTERFACE, ABSTRACT_CLASS ->
          "Use a record, class or sealed interface, or name its subtypes by @JsonSubTypes.";
      case OPEN_CLASS -> "Make it abstract, or a sealed interface.";
      case NO_SUBTYPE -> "Take it out of @JsonSubTypes.";
      case GENERIC_MEMBER -> "Give it those of the union and no others.";
      case GENERIC_ARRAY -> "Use a List.";
      case PRIVATE_CLASS -> "Take \"private\" away; package-private is enough.";
      case INNER_CLASS -> "Make it static, or a record.";
      case MAP_KEY -> "Use keys of a String, number, enum, UUID or java.time type.";
      case UNORDERED_ELEMENT -> "Use a Set, or elements that are Comparable.";
      case BINARY -> "Use a String.";
      case RAW_CONTAINER -> "Give its type argument, as in List<String>.";
      case NO_CONSTRUCTOR ->
          "Make it a record, or give it a constructor without parameters, or exactly one with all properties.";
      case NO_ACCESSOR -> "Make it a record, or give each field a getter and a setter, or neither.";
      case UPLOAD -> "Take it as a parameter of its own, or as a member of a record that is @Form.";
      case LIBRARY_CLASS, OTHER ->
          "Use a String, number, boolean, enum, UUID, java.time type, List, Set, Map, record or class.";
    };
  }
}
