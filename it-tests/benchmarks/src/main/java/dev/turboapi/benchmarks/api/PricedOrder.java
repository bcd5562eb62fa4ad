package dev.turboapi.benchmarks.api;

import java.util.List;

/** The answer of {@code POST /items}. */
public record PricedOrder(String customer, List<Line> lines, Address address, double total) {}
