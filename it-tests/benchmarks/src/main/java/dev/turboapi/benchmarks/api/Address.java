package dev.turboapi.benchmarks.api;

import jakarta.validation.constraints.Size;

/** Where an order goes. */
public record Address(
    @Size(min = 1, max = 64) String street,
    @Size(min = 1, max = 64) String city,
    @Size(min = 2, max = 2) String country) {}
