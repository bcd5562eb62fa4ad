/**
 * From a request to a handler's arguments: where each parameter comes from, and, when a request did
 * not fit, the explanation that FastAPI's clients expect.
 */
@NullMarked
package dev.turboapi.binding;

import org.jspecify.annotations.NullMarked;
