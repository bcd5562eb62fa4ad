/**
 * From a request to a handler's arguments: where each parameter comes from, and, when a request did
 * not fit, the explanation that FastAPI's clients expect. Knows nothing of routes, servers and
 * forms' bytes.
 *
 * <p>Called by generated code, and may change with the processor: do not build on it.
 */
@NullMarked
package dev.turboapi.binding;

import org.jspecify.annotations.NullMarked;
