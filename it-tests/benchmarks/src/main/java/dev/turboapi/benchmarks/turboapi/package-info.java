/** The endpoints as a user of TurboAPI writes them. */
@NullMarked
package dev.turboapi.benchmarks.turboapi;

import org.jspecify.annotations.NullMarked;
