package dev.turboapi.benchmarks.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** So many of one article. */
public record Line(
    @Size(min = 1, max = 16) String sku, @Min(1) @Max(1000) int quantity, @Positive double price) {}
