package dev.turboapi.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object with known members. Immutable and thread-safe. */
public final class ObjectShape extends Shape {
  static final Fault NO_OBJECT =
      Fault.of(
          "model_attributes_type",
          "Input should be a valid dictionary or object to extract fields from");

  private final List<Property> properties;
  private final Set<String> ignored;
  private final boolean forbidding;
  private final @Nullable Shaped extra;

  ObjectShape(List<Property> properties) {
    this(properties, Set.of(), false, null);
  }

  private ObjectShape(
      List<Property> properties, Set<String> ignored, boolean forbidding, @Nullable Shaped extra) {
    this.properties = properties;
    this.ignored = ignored;
    this.forbidding = forbidding;
    this.extra = extra;
  }

  /** The same, but members of these names are always ignored. */
  public ObjectShape ignoring(String... names) {
    return new ObjectShape(properties, Set.of(names), forbidding, extra);
  }

  /** The same, but no other members may be there. */
  public ObjectShape forbiddingExtras() {
    return new ObjectShape(properties, ignored, true, extra);
  }

  /** The same, but all other members are values of this shape. */
  public ObjectShape extras(Shaped value) {
    return new ObjectShape(properties, ignored, false, value);
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
    Map<String, @Nullable Object> sent = new HashMap<>();
    Map<String, @Nullable Object> converted = new HashMap<>();
    Set<String> used = new HashSet<>(ignored);
    for (Property property : properties) {
      String name = property.sentName(members);
      if (name != null) {
        used.add(name);
      }
      if (name != null && !(property.nullSkipped() && members.get(name) == null)) {
        Shape shape = property.value().shape();
        sent.put(property.name(), members.get(name));
        converted.put(property.name(), shape.explain(members.get(name), location.at(name), errors));
      } else if (property.required()) {
        errors.add(ValidationError.missing(location.at(property.name()), value));
      }
    }
    members.forEach(
        (key, member) -> {
          String name = (String) key;
          if (extra != null && !used.contains(name)) {
            sent.put(name, member);
            converted.put(name, extra.shape().explain(member, location.at(name), errors));
          } else if (forbidding && !used.contains(name)) {
            errors.add(ValidationError.extra(location.at(name), member));
          }
        });
    return SentMembers.of(sent, converted);
  }

  @Override
  public void arrange(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> members)) {
      return;
    }
    Set<Object> others = new HashSet<>(members.keySet());
    for (Property property : properties) {
      String name = property.sentName(members);
      if (name != null) {
        property.arrange(members, name);
        others.remove(name);
      }
    }
    if (extra != null) {
      others.forEach(name -> extra.shape().arrange(members.get(name)));
    }
  }
}
