package dev.turboapi;

import dev.turboapi.schema.Unbindable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a form holds: texts and files by name, in the order sent. Immutable.
 *
 * @param items all of them
 */
public record FormData(List<Item> items) {
  /** The form of a request without one. */
  public static final FormData EMPTY = new FormData(List.of());

  /**
   * One of them.
   *
   * @param value a String or an {@link UploadFile}
   */
  public record Item(String name, Object value) {}

  public FormData {
    items = List.copyOf(items);
  }

  /** Each name once, in the order in which they were first sent. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    items.forEach(item -> names.add(item.name()));
    return names;
  }

  /** All values of that exact name, in the order sent. */
  public List<Object> values(String name) {
    List<Object> values = new ArrayList<>();
    for (Item item : items) {
      if (item.name().equals(name)) {
        values.add(item.value());
      }
    }
    return values;
  }

  /**
   * The last value of that exact name: a String or an {@link UploadFile}; null if there is none.
   */
  public @Nullable Object value(String name) {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i).name().equals(name)) {
        return items.get(i).value();
      }
    }
    return null;
  }

  /**
   * The same, but null also if it is the empty text, which browsers send for what is not filled in.
   */
  public @Nullable Object filledValue(String name) {
    Object value = value(name);
    return "".equals(value) ? null : value;
  }

  /**
   * All values of that exact name, in the order sent.
   *
   * @throws Unbindable if one of them is a file
   */
  public List<String> texts(String name) {
    return values(name).stream().map(FormData::text).toList();
  }

  /**
   * The last value of that exact name; null if there is none.
   *
   * @throws Unbindable if it is a file
   */
  public @Nullable String text(String name) {
    Object value = value(name);
    return value == null ? null : text(value);
  }

  /**
   * The same, but null also if it is empty.
   *
   * @throws Unbindable if it is a file
   */
  public @Nullable String filledText(String name) {
    String text = text(name);
    return "".equals(text) ? null : text;
  }

  private static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw Unbindable.INSTANCE;
  }
}
