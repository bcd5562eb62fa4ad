package dev.turboapi.security.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How a digest is made. */
public enum DigestAlgorithm {
  /** {@code SHA-256}, which clients should choose. */
  SHA_256("SHA-256"),
  /** {@code MD5}, for browsers and devices that know nothing else. */
  MD5("MD5");

  private final String wireName;

  DigestAlgorithm(String wireName) {
    this.wireName = wireName;
  }

  /** The one of that name in any case; null if it is not of ours. */
  static @Nullable DigestAlgorithm named(String name) {
    for (DigestAlgorithm algorithm : values()) {
      if (algorithm.wireName.equalsIgnoreCase(name)) {
        return algorithm;
      }
    }
    return null;
  }

  String wireName() {
    return wireName;
  }

  /**
   * What a program may keep instead of a password: the digest of {@code username:realm:password},
   * in lower-case hexadecimal. It is as good as the password for this realm, and must be kept as
   * secret.
   */
  public String hash(String username, String realm, String password) {
    String secret = username + ':' + realm + ':' + password;
    return hex(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Of a text that was read from a header as ISO 8859-1, and so of the bytes that were sent. */
  String hex(String sent) {
    return hex(sent.getBytes(StandardCharsets.ISO_8859_1));
  }

  private String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(wireName).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This JDK has no " + wireName + ".", e);
    }
  }
}
