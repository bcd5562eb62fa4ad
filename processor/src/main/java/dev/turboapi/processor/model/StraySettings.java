package dev.turboapi.processor.model;

import java.util.List;

/**
 * Annotations that say how a handler is run, on a method that is none.
 *
 * @param annotations as in the source: {@code @Blocking}
 * @param method how messages name it: {@code ItemController.read}
 * @param position of the first annotation
 */
public record StraySettings(List<String> annotations, String method, Position position) {
  public StraySettings {
    annotations = List.copyOf(annotations);
  }
}
