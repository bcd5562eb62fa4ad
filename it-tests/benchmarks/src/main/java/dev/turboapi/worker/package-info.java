/**
 * What benchmarks need of a worker without a socket, which is not public: it lies in the package of
 * the runtime for that. Nothing else may live here.
 */
@NullMarked
package dev.turboapi.worker;

import org.jspecify.annotations.NullMarked;
