/**
 * The soak: an application with handlers of every kind in a process of its own, and clients that
 * ask it for minutes, some of which go away half-way. Every answer is checked, and so is what the
 * server counts, holds and leaves behind. Linux only.
 */
@NullMarked
package dev.turboapi.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
