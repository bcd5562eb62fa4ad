package dev.turboapi.binding;

import dev.turboapi.schema.Location;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shaped;
import dev.turboapi.schema.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that goes by its name: of a query, a header or a cookie. Required unless {@link
 * #optional()}.
 */
public final class NamedParameter extends Parameter {
  private final String name;
  private final String shownName;
  private final Shaped value;
  private final boolean required;
  private final @Nullable Object fallback;

  private NamedParameter(
      Source source,
      String name,
      String shownName,
      Shaped value,
      boolean required,
      @Nullable Object fallback) {
    super(source);
    this.name = name;
    this.shownName = shownName;
    this.value = value;
    this.required = required;
    this.fallback = fallback;
  }

  static NamedParameter required(Source source, String name, Shaped value) {
    return new NamedParameter(source, name, name, value, true, null);
  }

  /** The same, but it may be absent. */
  public NamedParameter optional() {
    return new NamedParameter(source(), name, shownName, value, false, null);
  }

  /**
   * The same, but it may be absent, and then has a value that a {@link ModelParameter} shows.
   *
   * @param fallback a JSON value: a String, Boolean, Number, or a List of them
   */
  public NamedParameter optional(Object fallback) {
    return new NamedParameter(source(), name, shownName, value, false, fallback);
  }

  /** The same, but errors call it otherwise than requests do. */
  public NamedParameter shownAs(String shownName) {
    return new NamedParameter(source(), name, shownName, value, required, fallback);
  }

  /** As requests call it. */
  String name() {
    return name;
  }

  /** As errors call it. */
  String shownName() {
    return shownName;
  }

  /** Null if it was not sent. */
  @Nullable Object sent(Received received) {
    if (!value.shape().takesMany()) {
      return received.one(source(), name);
    }
    List<?> values = received.all(source(), name);
    return values.isEmpty() ? null : values;
  }

  /** What stands for it in a model: what was sent, or else its default; null for none. */
  @Nullable Object sentOrFallback(Received received) {
    Object sent = sent(received);
    return sent == null ? fallback : sent;
  }

  /** As a member of a model. */
  Property property() {
    Property property = Property.of(shownName, value);
    return required ? property : property.optional();
  }

  @Override
  void explain(Received received, List<ValidationError> errors) {
    Location location = source().location().at(shownName);
    Object sent = sent(received);
    if (sent != null) {
      value.shape().explain(sent, location, errors);
    } else if (required) {
      errors.add(ValidationError.missing(location, null));
    }
  }
}
