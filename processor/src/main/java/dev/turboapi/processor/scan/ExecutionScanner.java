package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.ExecutionModel;
import dev.turboapi.processor.model.ExecutionModel.Setting;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads how a handler is run. */
final class ExecutionScanner {
  private ExecutionScanner() {}

  static ExecutionModel scan(ExecutableElement method) {
    return new ExecutionModel(
        Annotations.find(method, Names.BLOCKING).map(mirror -> new Position(method, mirror, null)),
        setting(method, Names.TIMEOUT, Long.class),
        setting(method, Names.MAX_BODY_SIZE, Integer.class),
        setting(method, Names.AFFINITY, String.class));
  }

  private static <T> Optional<Setting<T>> setting(
      ExecutableElement method, String annotation, Class<T> type) {
    return Annotations.find(method, annotation).flatMap(mirror -> setting(method, mirror, type));
  }

  /** The annotation's value; empty if it is none of its type, which javac says. */
  private static <T> Optional<Setting<T>> setting(
      ExecutableElement method, AnnotationMirror mirror, Class<T> type) {
    return Annotations.written(mirror, "value")
        .filter(value -> type.isInstance(value.getValue()))
        .map(
            value ->
                new Setting<>(type.cast(value.getValue()), new Position(method, mirror, value)));
  }
}
