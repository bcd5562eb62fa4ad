/** Tests that the libraries are compared over the same. */
@NullMarked
package dev.turboapi.benchmarks.codecs;

import org.jspecify.annotations.NullMarked;
