package dev.turboapi.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Jackson's {@code @JsonTypeInfo}, with its own defaults.
 *
 * @param use by what a class is told
 * @param include where that stands
 * @param property the name that was written, or empty
 * @param otherSettings the names of all other settings that were written
 */
public record TypeInfoModel(
    String use, String include, String property, List<String> otherSettings, Position position) {
  private static final Set<String> NAMED = Set.of("NAME", "SIMPLE_NAME");

  public TypeInfoModel {
    otherSettings = List.copyOf(otherSettings);
  }

  /** The property whose text tells the class; empty if it is to be found out by trying. */
  public Optional<String> discriminator() {
    if (!NAMED.contains(use)) {
      return Optional.empty();
    }
    return Optional.of(property.isEmpty() ? "@type" : property);
  }
}
