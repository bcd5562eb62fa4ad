/** The limit: the endpoints on raw Netty, with a codec that knows nothing but these bytes. */
@NullMarked
package dev.turboapi.benchmarks.netty;

import org.jspecify.annotations.NullMarked;
