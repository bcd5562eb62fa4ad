/** Benchmarks in the small, one class a question. Run by the script {@code jmh}. */
@NullMarked
package dev.turboapi.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
