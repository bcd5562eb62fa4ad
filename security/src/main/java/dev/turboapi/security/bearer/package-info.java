/**
 * Bearer tokens that are verified, where FastAPI's schemes only extract them: JWTs, signed and
 * checked here, and opaque tokens that their issuer is asked about. Whatever a client sends, the
 * answer is a 401 or 403, or a 503 if the issuer cannot be reached; no token and no key is ever in
 * a message or log. The libraries of JOSE and their types stay in here.
 */
@NullMarked
package dev.turboapi.security.bearer;

import org.jspecify.annotations.NullMarked;
