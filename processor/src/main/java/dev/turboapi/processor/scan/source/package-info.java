/**
 * What the compiler and its users wrote, as it is read: annotations, comments, trees. Knows nothing
 * of what any of it means.
 */
@NullMarked
package dev.turboapi.processor.scan.source;

import org.jspecify.annotations.NullMarked;
