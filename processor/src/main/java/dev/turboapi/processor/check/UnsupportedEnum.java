package dev.turboapi.processor.check;

import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.EnumModel.Flaw;

/** What Jackson's annotations say of an enum can be kept. */
final class UnsupportedEnum implements Rule {
  @Override
  public void check(EnumModel enumeration, Reporter reporter) {
    for (Flaw flaw : enumeration.flaws()) {
      reporter.error(
          flaw.position(),
          "@%s of %s %s."
              .formatted(flaw.annotation(), enumeration.name().simpleName(), wrong(flaw.kind())),
          remedy(flaw.kind()));
    }
  }

  private static String wrong(Flaw.Kind kind) {
    return switch (kind) {
      case UNSUPPORTED -> "is not understood on an enum";
      case REPEATED -> "is there twice";
      case HIDDEN -> "is on a private member, which generated code cannot read";
      case BAD_VALUE -> "gives no text or number";
      case BAD_CREATOR -> "does not make a constant of one value of the kind that is sent";
    };
  }

  private static String remedy(Flaw.Kind kind) {
    return switch (kind) {
      case UNSUPPORTED ->
          "Name constants by @JsonProperty(\"...\"), or give their values by @JsonValue.";
      case REPEATED -> "Leave one.";
      case HIDDEN -> "Take \"private\" away; package-private is enough.";
      case BAD_VALUE ->
          "Put it on a field or method without parameters, of a String, int, long or double.";
      case BAD_CREATOR ->
          "Make it a static method with one parameter of that type, and without checked exceptions.";
    };
  }
}
