/**
 * URLs as the WHATWG's URL standard reads and writes them, which is how browsers, and pydantic, do.
 * Uses no other package of the runtime: knows nothing of requests. Not for users.
 */
@NullMarked
package dev.turboapi.url;

import org.jspecify.annotations.NullMarked;
