package dev.turboapi.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named member of an object. Required unless {@link #optional()}.
 *
 * @param name as in JSON
 * @param aliases other names for it, of which the first one that is there counts
 * @param value what it may be; asked for its shape only when a value is explained
 * @param nullSkipped whether {@code null} is the same as if it were absent
 */
public record Property(
    String name, List<String> aliases, Shaped value, boolean required, boolean nullSkipped) {
  public Property {
    aliases = List.copyOf(aliases);
  }

  /** A required property. */
  public static Property of(String name, Shaped value) {
    return new Property(name, List.of(), value, true, false);
  }

  /** The same, but where its name is not sent, one of these may be. */
  public Property or(String... aliases) {
    return new Property(name, List.of(aliases), value, required, nullSkipped);
  }

  /**
   * The same, but it may be absent. Whether it may be {@code null} is another question: {@link
   * Shape#nullable}.
   */
  public Property optional() {
    return new Property(name, aliases, value, false, nullSkipped);
  }

  /** The same, but {@code null} is as good as nothing, whatever its shape. */
  public Property skippingNull() {
    return new Property(name, aliases, value, required, true);
  }

  /** The name by which it is among the members; null if it is not. */
  @Nullable String sentName(Map<?, ?> members) {
    if (members.containsKey(name)) {
      return name;
    }
    for (String alias : aliases) {
      if (members.containsKey(alias)) {
        return alias;
      }
    }
    return null;
  }
}
