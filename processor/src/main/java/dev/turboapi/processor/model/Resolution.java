package dev.turboapi.processor.model;

/** What came of asking for a dependency. */
public sealed interface Resolution permits DependencyModel, UnresolvedModel {
  /** Of what asks for it. */
  Position position();
}
