package dev.turboapi.security.password;

import dev.turboapi.security.Secrets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A hash of Argon2 (RFC 9106) in the PHC string format: {@code
 * $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 */
final class Argon2Hash implements StoredHash {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2(id|i|d)(?:\\$v=(16|19))?\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{16,86})");

  /** In the order of their numbers. */
  private static final List<String> TYPES = List.of("d", "i", "id");

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String type;
  private final int version;
  private final Argon2Cost cost;
  private final byte[] salt;
  private final byte[] hash;

  private Argon2Hash(String type, int version, Argon2Cost cost, byte[] salt, byte[] hash) {
    this.type = type;
    this.version = version;
    this.cost = cost;
    this.salt = salt;
    this.hash = hash;
  }

  static Argon2Hash of(byte[] password, Argon2Cost cost) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Argon2Hash empty =
        new Argon2Hash("id", Argon2Parameters.ARGON2_VERSION_13, cost, salt, new byte[HASH_BYTES]);
    return new Argon2Hash(empty.type, empty.version, cost, salt, empty.compute(password));
  }

  static @Nullable Argon2Hash read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return null;
    }
    Argon2Cost cost =
        new Argon2Cost(
            Integer.parseInt(form.group(3)),
            Integer.parseInt(form.group(4)),
            Integer.parseInt(form.group(5)));
    int version = form.group(2) == null ? 16 : Integer.parseInt(form.group(2));
    try {
      Argon2Hash hash =
          new Argon2Hash(
              form.group(1),
              version,
              cost,
              Base64.getDecoder().decode(form.group(6)),
              Base64.getDecoder().decode(form.group(7)));
      return cost.isReasonable() ? hash : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public boolean matches(byte[] password) {
    return Secrets.equal(compute(password), hash);
  }

  /** Whether it is as a new one would be. */
  boolean isCurrent(Argon2Cost current) {
    return type.equals("id")
        && version == Argon2Parameters.ARGON2_VERSION_13
        && cost.equals(current)
        && salt.length >= SALT_BYTES
        && hash.length >= HASH_BYTES;
  }

  private byte[] compute(byte[] password) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(TYPES.indexOf(type))
            .withVersion(version)
            .withMemoryAsKB(cost.memoryKib())
            .withIterations(cost.iterations())
            .withParallelism(cost.parallelism())
            .withSalt(salt)
            .build());
    byte[] computed = new byte[hash.length];
    generator.generateBytes(password, computed);
    return computed;
  }

  /** In the PHC string format. */
  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2%s$v=%d$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            type,
            version,
            cost.memoryKib(),
            cost.iterations(),
            cost.parallelism(),
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }
}
