/**
 * Measures the servers: starts them as processes, checks that they answer the same, loads them with
 * {@code wrk}, reads from {@code /proc} what that cost, and writes a table and a chart. Linux only.
 */
@NullMarked
package dev.turboapi.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
