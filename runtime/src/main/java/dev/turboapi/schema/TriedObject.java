package dev.turboapi.schema;

import dev.turboapi.schema.UnionShape.Best;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that remembers which type of a union fits it best. Otherwise unions within unions,
 * each tried anew as it is read, would take time that grows with the square of their size.
 */
public final class TriedObject extends LinkedHashMap<String, @Nullable Object> {
  @Serial private static final long serialVersionUID = 1L;

  private transient List<Shaped> types = List.of();
  private transient @Nullable Best best;

  /** An empty object that was not tried. */
  public TriedObject() {}

  /** The best of these types; null if they were not tried last, or none fitted. */
  @Nullable Best best(List<Shaped> types) {
    return types.equals(this.types) ? best : null;
  }

  void remember(List<Shaped> types, @Nullable Best best) {
    this.types = types;
    this.best = best;
  }
}
