/**
 * A client that puts on the wire exactly what it is given. Knows HTTP/1.1 framing and nothing of
 * applications.
 */
@NullMarked
package dev.turboapi.wire;

import org.jspecify.annotations.NullMarked;
