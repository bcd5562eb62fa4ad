package dev.turboapi.schema;

/**
 * Has a shape: a {@link Shape} is its own, a JSON codec makes its one when asked, so that types may
 * refer to themselves.
 */
public interface Shaped {
  /** Never null. May be asked at any time and by any thread. */
  Shape shape();
}
