package dev.turboapi.json;

/** Leaves members out of a value that was written. Thread-safe. */
@FunctionalInterface
interface Trimmer {
  /** Leaves nothing out. */
  Trimmer NOTHING = WrittenJson::keepValue;

  /** Whether the value at which the text stands looks like one that this is for. */
  default boolean fits(WrittenJson json) {
    return false;
  }

  /** Steps over the value at which the text stands, and keeps what is to stay of it. */
  void trim(WrittenJson json);
}
