package dev.turboapi.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object with known members. */
final class ObjectShape extends Shape {
  static final Fault NO_OBJECT =
      Fault.of(
          "model_attributes_type",
          "Input should be a valid dictionary or object to extract fields from");

  private final List<Property> properties;

  ObjectShape(List<Property> properties) {
    this.properties = properties;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.object(properties);
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    if (!(value instanceof Map<?, ?> members)) {
      errors.add(NO_OBJECT.at(location, value));
      return null;
    }
    Map<String, @Nullable Object> converted = new HashMap<>();
    for (Property property : properties) {
      String name = property.name();
      if (members.containsKey(name)) {
        Shape shape = property.value().shape();
        converted.put(name, shape.explain(members.get(name), location.at(name), errors));
      } else if (property.required()) {
        errors.add(ValidationError.missing(location.at(name), value));
      }
    }
    return SentMembers.of(members, converted);
  }
}
