/**
 * JSON in and out: the reader and writer that generated codecs use, the codecs that are not
 * generated, and JSON text as Python's {@code json} module sees it, whose messages FastAPI's
 * clients know. Knows nothing of requests.
 */
@NullMarked
package dev.turboapi.json;

import org.jspecify.annotations.NullMarked;
