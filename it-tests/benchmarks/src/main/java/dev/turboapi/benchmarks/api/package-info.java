/**
 * What all three servers take and answer, and what the two by hand need to do it: their checks, and
 * an answer that comes later.
 */
@NullMarked
package dev.turboapi.benchmarks.api;

import org.jspecify.annotations.NullMarked;
