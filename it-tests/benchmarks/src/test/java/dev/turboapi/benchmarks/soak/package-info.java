/** A soak of seconds, so that the long one works when it is wanted. */
@NullMarked
package dev.turboapi.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
