package dev.turboapi.security.digest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a user proves to know. Its text form does not show it. */
public final class DigestSecret {
  private final @Nullable String password;
  private final Map<DigestAlgorithm, String> hashes;

  private DigestSecret(@Nullable String password, Map<DigestAlgorithm, String> hashes) {
    this.password = password;
    this.hashes = hashes;
  }

  /** The password itself, which serves all algorithms. */
  public static DigestSecret ofPassword(String password) {
    return new DigestSecret(password, Map.of());
  }

  /**
   * What {@link DigestAlgorithm#hash} gave for the user, in hexadecimal. The user cannot log in
   * with an algorithm that is not in here.
   */
  public static DigestSecret ofHashes(Map<DigestAlgorithm, String> hashes) {
    Map<DigestAlgorithm, String> lower = new EnumMap<>(DigestAlgorithm.class);
    hashes.forEach((algorithm, hash) -> lower.put(algorithm, hash.toLowerCase(Locale.ROOT)));
    return new DigestSecret(null, lower);
  }

  /** The digest of {@code username:realm:password}; null if there is none for that algorithm. */
  @Nullable String hash(DigestAlgorithm algorithm, String username, String realm) {
    return password == null ? hashes.get(algorithm) : algorithm.hash(username, realm, password);
  }

  @Override
  public String toString() {
    return "DigestSecret[hidden]";
  }
}
