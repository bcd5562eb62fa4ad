/**
 * Routes, and which of them answers a request: template matching in declaration order, as Starlette
 * does it.
 */
@NullMarked
package dev.turboapi.routing;

import org.jspecify.annotations.NullMarked;
