package dev.turboapi.benchmarks.api;

/** The answer of {@code GET /json}. */
public record Message(String message) {}
