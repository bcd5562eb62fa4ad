package dev.turboapi.schema;

import java.util.ArrayList;
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
 * @param defaultTexts what stands for it when it is absent, as texts of a query: one, or those of a
 *     list, or none for an empty map; null if that is {@code null}
 * @param views the views of Jackson that show it; empty if all do
 */
public record Property(
    String name,
    List<String> aliases,
    Shaped value,
    boolean required,
    boolean nullSkipped,
    @Nullable List<String> defaultTexts,
    List<Class<?>> views) {
  public Property {
    aliases = List.copyOf(aliases);
  }

  /** A required property. */
  public static Property of(String name, Shaped value) {
    return new Property(name, List.of(), value, true, false, null, List.of());
  }

  /** The same, but where its name is not sent, one of these may be. */
  public Property or(String... others) {
    return new Property(name, List.of(others), value, required, nullSkipped, defaultTexts, views);
  }

  /**
   * The same, but it may be absent. Whether it may be {@code null} is another question: {@link
   * Shape#nullable}.
   */
  public Property optional() {
    return new Property(name, aliases, value, false, nullSkipped, defaultTexts, views);
  }

  /** The same, but it may be absent, and then has the value of the text, or of those of a list. */
  public Property defaultsTo(String... texts) {
    return new Property(name, aliases, value, false, nullSkipped, List.of(texts), views);
  }

  /** The same, but {@code null} is as good as nothing, whatever its shape. */
  public Property skippingNull() {
    return new Property(name, aliases, value, required, true, defaultTexts, views);
  }

  /** The same, seen in these views of Jackson, and in those that extend them. */
  public Property views(Class<?>... classes) {
    return new Property(
        name, aliases, value, required, nullSkipped, defaultTexts, List.of(classes));
  }

  /** Whether a view of Jackson shows it, or whether none was asked for. */
  public boolean isIn(@Nullable Class<?> view) {
    return view == null
        || views.isEmpty()
        || views.stream().anyMatch(v -> v.isAssignableFrom(view));
  }

  /**
   * The value that stands for it when it is absent, as {@link Shape#explain} converts it; of a
   * required property, null.
   */
  public @Nullable Object defaultValue() {
    if (defaultTexts == null) {
      return null;
    }
    Shape shape = value.shape();
    Object sent =
        shape.takesMany() ? defaultTexts : defaultTexts.isEmpty() ? Map.of() : defaultTexts.get(0);
    return shape.explain(sent, Location.of("default"), new ArrayList<>());
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

  /** Moves its other names behind the one that counts, and arranges its value. */
  @SuppressWarnings("unchecked") // The maps of JSON have texts as keys and hold anything.
  void arrange(Map<?, ?> members, String sentName) {
    Map<String, @Nullable Object> changed = (Map<String, @Nullable Object>) members;
    for (String alias : aliases) {
      if (!alias.equals(sentName) && changed.containsKey(alias)) {
        changed.put(alias, changed.remove(alias));
      }
    }
    value.shape().arrange(changed.get(sentName));
  }
}
