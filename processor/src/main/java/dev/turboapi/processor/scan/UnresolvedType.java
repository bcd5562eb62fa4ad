package dev.turboapi.processor.scan;

/**
 * A type does not exist yet: another processor may write it, so the controller that led here waits
 * for the next round.
 */
final class UnresolvedType extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnresolvedType(String type) {
    super(type, null, false, false);
  }
}
