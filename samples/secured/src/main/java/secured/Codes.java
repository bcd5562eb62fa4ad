package secured;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.turboapi.security.Secrets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The authorization codes that were given and not used yet. Each is good once, for a minute. */
final class Codes {
  /** What a code stands for. */
  record Grant(User user, Authorization asked, Instant end) {}

  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();
  private final ConcurrentMap<String, Grant> grants = new ConcurrentHashMap<>();
  private final Clock clock;

  Codes(Clock clock) {
    this.clock = clock;
  }

  /** A code for somebody who has logged in. */
  String give(User user, Authorization asked) {
    Instant now = clock.instant();
    grants.values().removeIf(grant -> grant.end().isBefore(now));
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String code = BASE64.encodeToString(bytes);
    grants.put(code, new Grant(user, asked, now.plus(LIFETIME)));
    return code;
  }

  /**
   * What a code stands for, which is over by that.
   *
   * @param verifier of which the application has shown the hash before (RFC 7636)
   */
  Optional<Grant> use(String code, String clientId, String redirectUri, String verifier) {
    return Optional.ofNullable(grants.remove(code))
        .filter(grant -> clock.instant().isBefore(grant.end()))
        .filter(grant -> grant.asked().clientId().equals(clientId))
        .filter(grant -> grant.asked().redirectUri().equals(redirectUri))
        .filter(grant -> Secrets.equal(grant.asked().codeChallenge(), challenge(verifier)));
  }

  private static String challenge(String verifier) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return BASE64.encodeToString(sha256.digest(verifier.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
