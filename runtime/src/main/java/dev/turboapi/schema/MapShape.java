package dev.turboapi.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object with any keys. Its size is looked at only if all its values are right. */
final class MapShape extends ContainerShape {
  private static final Fault NO_MAP = Fault.of("dict_type", "Input should be a valid dictionary");

  private final Shaped value;

  MapShape(Shaped value) {
    this(value, 0, UNLIMITED);
  }

  private MapShape(Shaped value, int min, int max) {
    super("Dictionary", min, max);
    this.value = value;
  }

  @Override
  ContainerShape sized(int min, int max) {
    return new MapShape(value, min, max);
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.map(value);
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    if (!(value instanceof Map<?, ?> entries)) {
      errors.add(NO_MAP.at(location, value));
      return null;
    }
    int before = errors.size();
    Shape shape = this.value.shape();
    Map<String, @Nullable Object> converted = new HashMap<>();
    entries.forEach(
        (key, entry) -> {
          String name = (String) key;
          converted.put(name, shape.explain(entry, location.at(name), errors));
        });
    if (errors.size() == before) {
      if (entries.size() < min) {
        errors.add(tooShort(entries.size()).at(location, value));
      } else if (entries.size() > max) {
        errors.add(tooLong((long) entries.size()).at(location, value));
      }
    }
    return converted;
  }

  @Override
  public void arrange(@Nullable Object value) {
    if (value instanceof Map<?, ?> entries) {
      entries.values().forEach(this.value.shape()::arrange);
    }
  }
}
