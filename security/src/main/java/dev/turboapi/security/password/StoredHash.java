package dev.turboapi.security.password;

import org.jspecify.annotations.Nullable;

/** What is stored of a password, taken apart. */
sealed interface StoredHash permits Argon2Hash, BcryptHash {
  /** Null if it is of no form that we know, or would take unreasonably long. */
  static @Nullable StoredHash read(String text) {
    return text.startsWith("$argon2") ? Argon2Hash.read(text) : BcryptHash.read(text);
  }

  boolean matches(byte[] password);
}
