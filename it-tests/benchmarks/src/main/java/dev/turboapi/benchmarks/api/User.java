package dev.turboapi.benchmarks.api;

import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /users/{userId}?limit=10&q=abc}: what was read from the request. */
public record User(int id, int limit, @Nullable String q) {}
