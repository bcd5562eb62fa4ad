/**
 * What was read from the user's code, as immutable records. Nothing here asks the compiler a
 * question or writes a file; elements are kept only as positions for diagnostics and as the origin
 * of generated files.
 */
@NullMarked
package dev.turboapi.processor.model;

import org.jspecify.annotations.NullMarked;
