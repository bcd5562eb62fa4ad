/**
 * Middleware with Starlette's behaviour, one file each. Nothing is here yet; {@code CHANGELOG.md}
 * says when it comes.
 */
@NullMarked
package dev.turboapi.middleware;

import org.jspecify.annotations.NullMarked;
