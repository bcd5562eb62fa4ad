package dev.turboapi.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of an object's fields, for {@link JsonReader#nextField(Fields)} to know again by their
 * bytes. Meant for a static constant. Thread-safe.
 */
public final class Fields {
  private final FieldName[] names;
  private final int longest;

  /** By their hashes, each in the first slot that was free. */
  private final @Nullable FieldName[] slots;

  private Fields(FieldName[] names) {
    this.names = names;
    longest = Arrays.stream(names).mapToInt(FieldName::length).max().orElse(0);
    slots = new @Nullable FieldName[4 * Integer.highestOneBit(names.length + 1)];
    for (FieldName name : names) {
      int slot = slot(name.hash());
      while (slots[slot] != null) {
        slot = slot(slot + 1);
      }
      slots[slot] = name;
    }
  }

  /**
   * The names, each once, in the order in which clients are most likely to send them.
   *
   * @throws IllegalArgumentException if half of a surrogate pair is in a name
   */
  public static Fields of(String... names) {
    FieldName[] all = new FieldName[names.length];
    Arrays.setAll(all, index -> new FieldName(names[index], index));
    return new Fields(all);
  }

  /**
   * The name that stands there; null if it is none of these, or written in an unusual way.
   *
   * @param expected the index of the name that is looked for first
   */
  @Nullable FieldName find(byte[] json, int at, int expected) {
    if (expected < names.length && names[expected].isAt(json, at)) {
      return names[expected];
    }
    int end = JsonStrings.plainEnd(json, at + 1) + 1;
    if (end > json.length || end - at > longest) {
      return null;
    }
    int slot = slot(FieldName.hash(json, at, end - at));
    FieldName name = slots[slot];
    while (name != null && !name.isAt(json, at)) {
      slot = slot(slot + 1);
      name = slots[slot];
    }
    return name;
  }

  private int slot(int hash) {
    return hash & (slots.length - 1);
  }
}
