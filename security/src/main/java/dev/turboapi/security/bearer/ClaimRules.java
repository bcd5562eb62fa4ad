package dev.turboapi.security.bearer;

import dev.turboapi.HttpException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be true of a token whose signature is right.
 *
 * @param issuers of which one made it; any if empty
 * @param audiences of which it is for at least one; any if empty
 * @param required the names of claims that it must have
 */
record ClaimRules(
    Set<String> issuers,
    Set<String> audiences,
    List<String> required,
    Duration clockSkew,
    Clock clock) {

  /**
   * @throws HttpException if a rule is broken
   */
  void check(VerifiedToken token) {
    Instant now = clock.instant();
    if (hasCome(token.expiresAt(), now.minus(clockSkew))) {
      throw BearerErrors.expired();
    }
    if (isAfter(token.notBefore(), now.plus(clockSkew))) {
      throw BearerErrors.invalidToken("it is not valid yet");
    }
    if (isAfter(token.issuedAt(), now.plus(clockSkew))) {
      throw BearerErrors.invalidToken("it was issued in the future");
    }
    if (!issuers.isEmpty() && token.issuer().filter(issuers::contains).isEmpty()) {
      throw BearerErrors.invalidToken("its issuer is not accepted");
    }
    if (!audiences.isEmpty() && Collections.disjoint(audiences, token.audience())) {
      throw BearerErrors.invalidToken("it is for another audience");
    }
    for (String name : required) {
      if (token.claims().get(name) == null) {
        throw BearerErrors.invalidToken("the claim " + name + " is missing");
      }
    }
  }

  /** RFC 7519, section 4.1.4: on or after the time of expiry it must not be accepted. */
  private static boolean hasCome(Optional<Instant> time, Instant now) {
    return time.isPresent() && !now.isBefore(time.get());
  }

  private static boolean isAfter(Optional<Instant> time, Instant now) {
    return time.isPresent() && time.get().isAfter(now);
  }
}
