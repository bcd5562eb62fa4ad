package dev.turboapi.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array whose equal elements count once; as soon as it is too long, nothing else is said of
 * it.
 */
final class SetShape extends ContainerShape {
  private static final Fault NO_SET = Fault.of("set_type", "Input should be a valid set");

  private final Shaped element;

  SetShape(Shaped element) {
    this(element, 0, UNLIMITED);
  }

  private SetShape(Shaped element, int min, int max) {
    super("Set", min, max);
    this.element = element;
  }

  @Override
  ContainerShape sized(int min, int max) {
    return new SetShape(element, min, max);
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
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    if (!(value instanceof List<?> items)) {
      errors.add(NO_SET.at(location, value));
      return null;
    }
    Shape shape = element.shape();
    Set<@Nullable Object> converted = new HashSet<>();
    List<ValidationError> ofItems = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int before = ofItems.size();
      Object item = shape.explain(items.get(i), location.at(i), ofItems);
      if (ofItems.size() == before) {
        converted.add(item);
      }
      if (converted.size() > max) {
        errors.add(tooLong(null).at(location, value));
        return null;
      }
    }
    if (ofItems.isEmpty() && converted.size() < min) {
      errors.add(tooShort(converted.size()).at(location, value));
    }
    errors.addAll(ofItems);
    return converted;
  }

  @Override
  public void arrange(@Nullable Object value) {
    if (value instanceof List<?> items) {
      items.forEach(element.shape()::arrange);
    }
  }
}
