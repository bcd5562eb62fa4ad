package dev.turboapi.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object with any keys of a type. Its size is looked at only if all in it is right. */
final class MapShape extends ContainerShape {
  private static final Fault NO_MAP = Fault.of("dict_type", "Input should be a valid dictionary");

  private final Shaped key;
  private final Shaped value;

  MapShape(Shaped key, Shaped value) {
    this(key, value, 0, UNLIMITED);
  }

  private MapShape(Shaped key, Shaped value, int min, int max) {
    super("Dictionary", min, max);
    this.key = key;
    this.value = value;
  }

  @Override
  ContainerShape sized(int min, int max) {
    return new MapShape(key, value, min, max);
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
    Shape keyShape = key.shape();
    Shape valueShape = this.value.shape();
    Map<@Nullable Object, @Nullable Object> converted = new LinkedHashMap<>();
    entries.forEach(
        (name, entry) -> {
          Location place = location.at((String) name);
          converted.put(
              keyShape.explain(name, place.at("[key]"), errors),
              valueShape.explain(entry, place, errors));
        });
    if (errors.size() == before) {
      int size = converted.size();
      if (size < min) {
        errors.add(tooShort(size).at(location, value));
      } else if (size > max) {
        errors.add(tooLong((long) size).at(location, value));
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
