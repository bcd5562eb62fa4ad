/**
 * What a value from outside may be: scalars and how they are read from text and from JSON, shapes
 * made of them, their constraints, and what is said of a value that does not fit. Knows nothing of
 * requests, but that they bring files, nor of JSON text.
 *
 * <p>Called by generated code, and may change with the processor: do not build on it.
 */
@NullMarked
package dev.turboapi.schema;

import org.jspecify.annotations.NullMarked;
