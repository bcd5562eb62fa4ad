package dev.turboapi.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How an instance is made.
 *
 * @param factory the static method of the class that makes it; empty for a constructor
 * @param parameters what it takes, in order; one that is not read from JSON gets its default, or
 *     Java's
 */
public record CreatorModel(Optional<String> factory, List<PropertyModel> parameters) {
  public CreatorModel {
    parameters = List.copyOf(parameters);
  }
}
