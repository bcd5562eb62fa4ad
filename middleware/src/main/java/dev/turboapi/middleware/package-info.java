/**
 * Middleware with Starlette's behaviour, one file each. Uses what the runtime shows to users, and
 * nothing else. Nothing is here yet; {@code CHANGELOG.md} says when it comes.
 */
@NullMarked
package dev.turboapi.middleware;

import org.jspecify.annotations.NullMarked;
