package dev.turboapi.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named member of an object. Required unless {@link #optional()}.
 *
 * @param name as in JSON
 * @param value what it may be; asked for its shape only when a value is explained
 * @param defaultTexts what stands for it when it is absent, as texts of a query: one, or those of a
 *     list, or none for an empty map; null if that is {@code null}
 * @param views the views of Jackson that show it; empty if all do
 */
public record Property(
    String name,
    Shaped value,
    boolean required,
    @Nullable List<String> defaultTexts,
    List<Class<?>> views) {
  /** A required property. */
  public static Property of(String name, Shaped value) {
    return new Property(name, value, true, null, List.of());
  }

  /**
   * The same, but it may be absent. Whether it may be {@code null} is another question: {@link
   * Shape#nullable}.
   */
  public Property optional() {
    return new Property(name, value, false, defaultTexts, views);
  }

  /** The same, but it may be absent, and then has the value of the text, or of those of a list. */
  public Property defaultsTo(String... texts) {
    return new Property(name, value, false, List.of(texts), views);
  }

  /** The same, seen in these views of Jackson, and in those that extend them. */
  public Property views(Class<?>... classes) {
    return new Property(name, value, required, defaultTexts, List.of(classes));
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
}
