/**
 * Passwords, kept as what cannot be turned back into them: Argon2id for new ones, bcrypt and other
 * kinds of Argon2 for those that a program brings along. Knows nothing of requests.
 */
@NullMarked
package dev.turboapi.security.password;

import org.jspecify.annotations.NullMarked;
