package dev.turboapi.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Compares secrets so that the time it takes does not tell a client how much of a guess is right:
 * Python's {@code secrets.compare_digest}.
 *
 * <pre>{@code
 * if (!Secrets.equal(credentials.password(), password)) {
 *   throw new HttpException(401, "Incorrect username or password");
 * }
 * }</pre>
 *
 * <p>The time depends on how long the two are, and for texts on whether all of it is ASCII, but not
 * on what they are. Where the length of a secret must not be known either, compare digests.
 *
 * @see <a
 *     href="https://fastapi.tiangolo.com/advanced/security/http-basic-auth/#timing-attacks">Timing
 *     attacks</a>
 */
public final class Secrets {
  private Secrets() {}

  /** Whether the texts are the same in UTF-8. */
  public static boolean equal(String sent, String secret) {
    return equal(sent.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the bytes are the same. */
  public static boolean equal(byte[] sent, byte[] secret) {
    return MessageDigest.isEqual(sent, secret);
  }
}
