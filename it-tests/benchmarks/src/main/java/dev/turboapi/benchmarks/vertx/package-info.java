/** The reference: the endpoints on Vert.x 5 with Jackson databind, by hand, as well as we can. */
@NullMarked
package dev.turboapi.benchmarks.vertx;

import org.jspecify.annotations.NullMarked;
