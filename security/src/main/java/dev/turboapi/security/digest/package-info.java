/**
 * HTTP Digest that is verified (RFC 7616), where FastAPI's scheme only extracts it: nonces of ours
 * with an end, each count of a nonce once, the target that the request is for, and both SHA-256 and
 * MD5. Knows nothing of where passwords come from.
 */
@NullMarked
package dev.turboapi.security.digest;

import org.jspecify.annotations.NullMarked;
