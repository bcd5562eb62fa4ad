package dev.turboapi.binding;

import dev.turboapi.schema.Location;
import dev.turboapi.schema.Shaped;
import dev.turboapi.schema.ValidationError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body, or a member of it. Required unless {@link #optional()}. */
public final class BodyParameter extends Parameter {
  private final @Nullable String member;
  private final Shaped value;
  private final boolean required;

  private BodyParameter(@Nullable String member, Shaped value, boolean required) {
    super(Source.BODY);
    this.member = member;
    this.value = value;
    this.required = required;
  }

  static BodyParameter whole(Shaped value) {
    return new BodyParameter(null, value, true);
  }

  static BodyParameter member(String name, Shaped value) {
    return new BodyParameter(name, value, true);
  }

  /** The same, but it may be absent. */
  public BodyParameter optional() {
    return new BodyParameter(member, value, false);
  }

  boolean isWhole() {
    return member == null;
  }

  @Override
  void explain(Received received, List<ValidationError> errors) {
    Object body = received.body();
    if (member == null) {
      explain(body, required, source().location(), errors);
      return;
    }
    Location location = source().location().at(member);
    if (body == null) {
      explain(null, required, location, errors);
    } else if (body instanceof Map<?, ?> members) {
      explain(members.get(member), required, location, errors);
    } else {
      explain(null, true, location, errors); // So FastAPI says, also of what has a default.
    }
  }

  @Override
  void arrange(Received received) {
    Object body = received.body();
    if (member == null) {
      value.shape().arrange(body);
    } else if (body instanceof Map<?, ?> members) {
      value.shape().arrange(members.get(member));
    }
  }

  private void explain(
      @Nullable Object sent, boolean needed, Location location, List<ValidationError> errors) {
    if (sent != null) {
      value.shape().explain(sent, location, errors);
    } else if (needed) {
      errors.add(ValidationError.missing(location, null));
    }
  }
}
