package dev.turboapi.processor.model;

import java.util.List;

/**
 * Annotations that ask for dependencies where nobody would get them.
 *
 * @param annotations as in the source: {@code @Depends}
 * @param owner how messages name the method or type: {@code ItemController.read}
 * @param position of the first annotation
 */
public record StrayRequest(List<String> annotations, Place place, String owner, Position position) {
  public StrayRequest {
    annotations = List.copyOf(annotations);
  }

  /** What the annotations are on. */
  public enum Place {
    /** A method that is no handler. */
    METHOD,
    /** A parameter of what is neither a handler nor a provider. */
    PARAMETER,
    /** A type that is no controller, with none in it. */
    TYPE
  }
}
