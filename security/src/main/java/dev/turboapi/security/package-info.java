/**
 * FastAPI's security schemes, one file each: its annotation, what it takes from a request, and what
 * it injects. Nothing is here yet; {@code CHANGELOG.md} says when it comes.
 */
@NullMarked
package dev.turboapi.security;

import org.jspecify.annotations.NullMarked;
