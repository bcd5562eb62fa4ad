/**
 * What is read and written as JSON to compare libraries, and how each of them does it. Run by the
 * script {@code codecs}.
 */
@NullMarked
package dev.turboapi.benchmarks.codecs;

import org.jspecify.annotations.NullMarked;
