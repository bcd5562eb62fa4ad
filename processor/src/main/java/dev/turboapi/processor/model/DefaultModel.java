package dev.turboapi.processor.model;

import java.util.List;

/**
 * What is taken for a value that was not sent: texts as they would be sent, one unless the type is
 * a list or set.
 */
public record DefaultModel(List<String> texts, Position position) {
  public DefaultModel {
    texts = List.copyOf(texts);
  }
}
