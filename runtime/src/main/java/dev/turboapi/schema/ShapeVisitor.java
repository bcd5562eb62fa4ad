package dev.turboapi.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is told what a shape is made of, for walks through values that are not explanations. */
public interface ShapeVisitor<R> {
  /** An object with known members, in the order in which they are written. */
  R object(List<Property> properties);

  /** An array, of a list or of a set. */
  R array(Shaped element);

  /** An object with any keys. */
  R map(Shaped value);

  /**
   * One of several types: the object that has the text of the member's name as its discriminator,
   * or, where that is null, whatever fits.
   */
  R union(List<Member> members, @Nullable String discriminator);

  /** The value, or {@code null}. */
  R nullable(Shaped value);

  /** A shape that has no parts, or none that are known. */
  R plain(Shape shape);
}
