/**
 * What becomes of requests, in numbers: {@link dev.turboapi.metrics.Counters} counts always, {@link
 * dev.turboapi.metrics.Metrics} hands the same events to a metrics library. Knows neither requests
 * nor routes, only their names.
 */
@NullMarked
package dev.turboapi.metrics;

import org.jspecify.annotations.NullMarked;
