package dev.turboapi.binding;

import dev.turboapi.schema.Shaped;
import dev.turboapi.schema.ValidationError;
import java.util.List;

/** A variable of the path template: always there, or the path would not match. */
final class PathParameter extends Parameter {
  private final int index;
  private final String name;
  private final Shaped value;

  PathParameter(int index, String name, Shaped value) {
    super(Source.PATH);
    this.index = index;
    this.name = name;
    this.value = value;
  }

  @Override
  void explain(Received received, List<ValidationError> errors) {
    value.shape().explain(received.pathParameter(index), source().location().at(name), errors);
  }
}
