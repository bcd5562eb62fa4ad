/**
 * JSON in and out: the reader and writer that generated codecs use, the codecs that are not
 * generated, and JSON text as Python's {@code json} module sees it, whose messages FastAPI's
 * clients know. Knows nothing of requests.
 *
 * <p>For users are {@link dev.turboapi.json.Json}, {@link dev.turboapi.json.JsonCodec} with {@link
 * dev.turboapi.json.JsonReader} and {@link dev.turboapi.json.JsonWriter} to write one by hand,
 * {@link dev.turboapi.json.Codecs} for what is made of others, and {@link
 * dev.turboapi.json.TurboApiModule} for Jackson. The rest is called by generated code, and may
 * change with the processor: do not build on it.
 */
@NullMarked
package dev.turboapi.json;

import org.jspecify.annotations.NullMarked;
