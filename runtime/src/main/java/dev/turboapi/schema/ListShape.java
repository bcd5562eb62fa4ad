package dev.turboapi.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array. That it is too long is said before its elements are looked at, that it is too short
 * after.
 */
final class ListShape extends ContainerShape {
  private static final Fault NO_LIST = Fault.of("list_type", "Input should be a valid list");

  private final Shaped element;

  ListShape(Shaped element) {
    this(element, 0, UNLIMITED);
  }

  private ListShape(Shaped element, int min, int max) {
    super("List", min, max);
    this.element = element;
  }

  @Override
  ContainerShape sized(int min, int max) {
    return new ListShape(element, min, max);
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.array(element);
  }

  @Override
  public boolean takesInMemory() {
    return element.shape().takesInMemory();
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    if (!(value instanceof List<?> items)) {
      errors.add(NO_LIST.at(location, value));
      return null;
    }
    if (items.size() > max) {
      errors.add(tooLong((long) items.size()).at(location, value));
      return null;
    }
    int before = errors.size();
    Shape shape = element.shape();
    List<@Nullable Object> converted = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      converted.add(shape.explain(items.get(i), location.at(i), errors));
    }
    if (errors.size() == before && items.size() < min) {
      errors.add(tooShort(items.size()).at(location, value));
    }
    return converted;
  }

  @Override
  public void arrange(@Nullable Object value) {
    if (value instanceof List<?> items) {
      items.forEach(element.shape()::arrange);
    }
  }
}
