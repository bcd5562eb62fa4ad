package dev.turboapi.schema;

import java.util.List;

/** Is told what a shape is made of, for walks through values that are not explanations. */
public interface ShapeVisitor<R> {
  /** An object with known members, in the order in which they are written. */
  R object(List<Property> properties);

  /** An array, of a list or of a set. */
  R array(Shaped element);

  /** An object with any keys. */
  R map(Shaped value);

  /** The value, or {@code null}. */
  R nullable(Shaped value);

  /** A shape that has no parts, or none that are known. */
  R plain(Shape shape);
}
