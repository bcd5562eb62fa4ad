package dev.turboapi.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of the members of a JSON object that are no properties.
 *
 * @param ignored names of which nothing is said, whatever becomes of the others
 * @param forbidden whether they are refused
 * @param setter who takes them; without one, they are ignored unless forbidden
 * @param getter who has more members to write
 */
public record ExtrasModel(
    List<String> ignored,
    boolean forbidden,
    Optional<AnySetterModel> setter,
    Optional<AnyGetterModel> getter) {
  public ExtrasModel {
    ignored = List.copyOf(ignored);
  }

  /**
   * Takes members of any name.
   *
   * @param name of the creator's parameter, the method or the field
   */
  public record AnySetterModel(TypeModel value, Target target, String name, Position position) {}

  /** What kind of thing takes members of any name. */
  public enum Target {
    PARAMETER,
    METHOD,
    FIELD,

    /** One that holds a map from the beginning. */
    FINAL_FIELD
  }

  /** Has members of any name, in a map that may be null. */
  public record AnyGetterModel(TypeModel value, String accessor, Position position) {}
}
