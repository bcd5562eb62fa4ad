package dev.turboapi.benchmarks.api;

import java.util.List;

/**
 * One thing wrong with a request.
 *
 * @param loc the part of the request, then names and indices
 * @param msg for people
 */
public record Fault(List<Object> loc, String msg) {}
