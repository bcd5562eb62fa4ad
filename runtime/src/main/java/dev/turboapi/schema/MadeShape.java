package dev.turboapi.schema;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Another shape, and what makes the value that it describes. The maker may refuse one with which
 * nothing else is wrong, as a constructor or a {@code validate} method does.
 */
final class MadeShape extends Shape {
  /**
   * How often the parts of a value are made again within each other. Beyond that, which only deep
   * recursive types reach, what a maker refuses is said of the outermost of these parts: making
   * each again in each would cost the square of the depth.
   */
  private static final int MAX_REPETITIONS = 16;

  private final Shaped described;
  private final Function<@Nullable Object, ? extends @Nullable Object> maker;

  /**
   * What was made, and what it was made of. Equal to another if what was made is.
   *
   * @param described as the shape that was made of it converted it
   */
  record Made(@Nullable Object value, @Nullable Object described) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Made made && Objects.equals(value, made.value);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(value);
    }
  }

  MadeShape(Shaped described, Function<@Nullable Object, ? extends @Nullable Object> maker) {
    this.described = described;
    this.maker = maker;
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    int before = errors.size();
    Object converted = described.shape().explain(value, location.withinMade(), errors);
    if (errors.size() > before || location.made() >= MAX_REPETITIONS) {
      return converted;
    }
    try {
      return new Made(maker.apply(value), converted);
    } catch (Unbindable e) {
      if (e.fault() != null) {
        errors.add(e.fault().at(location, value));
      }
      return null;
    }
  }

  @Override
  public void arrange(@Nullable Object value) {
    described.shape().arrange(value);
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return described.shape().accept(visitor);
  }

  @Override
  public boolean takesMany() {
    return described.shape().takesMany();
  }

  @Override
  public boolean takesInMemory() {
    return described.shape().takesInMemory();
  }
}
