/** That the servers are alike, so that they may be compared. */
@NullMarked
package dev.turboapi.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
