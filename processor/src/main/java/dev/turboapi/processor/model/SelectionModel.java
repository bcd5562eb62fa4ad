package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Which members of a result are sent, as {@code @ResponseModel} and {@code @JsonView} say.
 *
 * @param views what {@code @JsonView} names; more than one is a mistake
 * @param position of the annotation that says so on the method itself
 */
public record SelectionModel(
    boolean excludeNone,
    boolean excludeDefaults,
    boolean excludeUnset,
    List<Name> include,
    List<Name> exclude,
    List<View> views,
    Optional<Position> position) {
  public SelectionModel {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    views = List.copyOf(views);
  }

  /** A view of Jackson, and the annotation that names it. */
  public record View(TypeName type, Position position) {}

  /** A member's name as the annotation has it. */
  public record Name(String text, Position position) {}

  /** Whether all members are sent. */
  public boolean isEverything() {
    return !excludeNone
        && !excludeDefaults
        && !excludeUnset
        && include.isEmpty()
        && exclude.isEmpty()
        && views.isEmpty();
  }
}
