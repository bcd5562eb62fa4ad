package dev.turboapi.dependencies;

import java.util.ArrayList;
import java.util.List;

/** What was called, in order. Thread-safe. */
final class Calls {
  private final List<String> names = new ArrayList<>();

  synchronized void note(String name) {
    names.add(name);
  }

  /** What was called since this was asked last. */
  synchronized List<String> news() {
    List<String> news = List.copyOf(names);
    names.clear();
    return news;
  }
}
