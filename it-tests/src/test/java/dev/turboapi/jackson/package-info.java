/** Jackson's annotations, compiled: what the codecs read and write is what Jackson does. */
@NullMarked
package dev.turboapi.jackson;

import org.jspecify.annotations.NullMarked;
