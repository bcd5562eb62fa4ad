package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which Jackson writes properties: those named by {@code @JsonPropertyOrder}, those
 * with an index, those that the creator takes, then the others.
 */
final class PropertyOrder {
  private final TypeSettings settings;
  private final Map<PropertyModel, Integer> indices;

  /**
   * @param indices the {@code index} of each property's {@code @JsonProperty}, if it has one
   */
  PropertyOrder(TypeSettings settings, Map<PropertyModel, Integer> indices) {
    this.settings = settings;
    this.indices = indices;
  }

  /** The properties, of which those of the creator come first, in their order. */
  List<PropertyModel> of(List<PropertyModel> properties) {
    Set<PropertyModel> ordered = new LinkedHashSet<>();
    for (String name : settings.order()) {
      properties.stream().filter(p -> p.wire().name().equals(name)).forEach(ordered::add);
      properties.stream().filter(p -> p.name().equals(name)).forEach(ordered::add);
    }
    properties.stream()
        .filter(indices::containsKey)
        .sorted(Comparator.comparing(indices::get))
        .forEach(ordered::add);
    List<PropertyModel> others = new ArrayList<>(properties);
    if (settings.alphabetic()) {
      others.sort(Comparator.comparing(property -> property.wire().name()));
    }
    ordered.addAll(others);
    return List.copyOf(ordered);
  }
}
