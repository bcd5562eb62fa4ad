/**
 * Routes, and which of them answers a request: template matching in declaration order, as Starlette
 * does it. Calls no handler, and knows nothing of servers.
 *
 * <p>Called by generated code, and may change with the processor: do not build on it.
 */
@NullMarked
package dev.turboapi.routing;

import org.jspecify.annotations.NullMarked;
