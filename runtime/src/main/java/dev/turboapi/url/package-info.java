/**
 * URLs as the WHATWG's URL standard reads and writes them, which is how browsers, and pydantic, do.
 * Knows nothing of requests.
 */
@NullMarked
package dev.turboapi.url;

import org.jspecify.annotations.NullMarked;
