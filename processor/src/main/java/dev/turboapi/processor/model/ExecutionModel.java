package dev.turboapi.processor.model;

import java.util.Optional;

/**
 * How a route is run, as far as annotations beside its mapping say.
 *
 * @param blocking where {@code @Blocking} stands
 * @param timeout in milliseconds
 * @param maxBodySize in bytes
 * @param affinity the name of a parameter
 */
public record ExecutionModel(
    Optional<Position> blocking,
    Optional<Setting<Long>> timeout,
    Optional<Setting<Integer>> maxBodySize,
    Optional<Setting<String>> affinity) {
  /** What an annotation says, and where. */
  public record Setting<T>(T value, Position position) {}
}
