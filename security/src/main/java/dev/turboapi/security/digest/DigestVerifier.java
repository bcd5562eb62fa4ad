package dev.turboapi.security.digest;

import dev.turboapi.HttpException;
import dev.turboapi.HttpHeader;
import dev.turboapi.Request;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.security.HttpDigest;
import dev.turboapi.security.Secrets;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Verifies HTTP Digest with {@code qop=auth}.
 *
 * <pre>{@code
 * DigestVerifier verifier = DigestVerifier.builder("shop", secrets).build();
 *
 * TurboApi.builder().bind(DigestVerifier.class, verifier).run(args);
 * }</pre>
 *
 * <p>Handlers then have a {@link VerifiedDigest} parameter. Digest protects the password on the
 * way, and nothing else: use it with TLS, as anything that is not this.
 *
 * <p>One verifier serves all handlers, which share its nonces. They are good in this process only,
 * so a client that comes to another one is told that its nonce is stale, and does not ask its user
 * again. Thread-safe; memory is bounded.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7616">RFC 7616</a>
 */
public final class DigestVerifier {
  private static final HttpDigest.Extractor HEADER = new HttpDigest.Extractor(false);
  private static final DigestSecret NOBODY = DigestSecret.ofPassword("nobody");

  private final String realm;
  private final DigestSecrets secrets;
  private final Set<DigestAlgorithm> algorithms;
  private final Nonces nonces;
  private final NonceUses uses;

  private DigestVerifier(Builder builder) {
    this.realm = builder.realm;
    this.secrets = builder.secrets;
    this.algorithms = builder.algorithms;
    this.nonces = new Nonces(builder.nonceLifetime, builder.clock);
    this.uses = new NonceUses(builder.maxNonces);
  }

  /**
   * A verifier for a realm.
   *
   * @param realm shown to users when they are asked for a password; printable ASCII without quotes
   *     and backslashes
   * @throws IllegalArgumentException if it has other characters
   */
  public static Builder builder(String realm, DigestSecrets secrets) {
    return new Builder(realm, secrets);
  }

  /**
   * Who sent the request. Fails with an {@link HttpException}, which is the answer: 400 if the
   * credentials are malformed or for another target, and 401 with a challenge for each algorithm if
   * there are none or they do not prove anything.
   */
  public Future<DigestUser> verify(Request request) {
    HttpAuthorizationCredentials header = HEADER.extract(request);
    if (header == null) {
      return Future.failedFuture(notAuthenticated(false));
    }
    DigestCredentials sent = DigestCredentials.read(header.credentials());
    if (sent == null || !RequestUri.matches(sent.uri(), request)) {
      return Future.failedFuture(new HttpException(400, "Invalid digest credentials"));
    }
    DigestAlgorithm algorithm = DigestAlgorithm.named(sent.algorithm());
    if (algorithm == null
        || !algorithms.contains(algorithm)
        || sent.userhash()
        || !sent.realm().equals(realm)) {
      return Future.failedFuture(notAuthenticated(false));
    }
    long nonce = nonces.issuedAt(sent.nonce());
    if (nonce == Nonces.NOT_OURS) {
      return Future.failedFuture(notAuthenticated(true));
    }
    return secrets
        .find(sent.username(), realm)
        .map(found -> verified(sent, algorithm, nonce, found, request.method()));
  }

  private DigestUser verified(
      DigestCredentials sent,
      DigestAlgorithm algorithm,
      long nonce,
      Optional<DigestSecret> found,
      String method) {
    // As much work for users that do not exist.
    String hash = found.orElse(NOBODY).hash(algorithm, sent.username(), realm);
    String expected = sent.expectedResponse(algorithm, hash == null ? "" : hash, method);
    boolean right = Secrets.equal(sent.response().toLowerCase(Locale.ROOT), expected);
    if (found.isEmpty() || hash == null || !right) {
      throw notAuthenticated(false);
    }
    // Only now: a guess must not use up a count.
    if (!uses.use(nonce, sent.count(), nonces.oldest())) {
      throw notAuthenticated(true);
    }
    return new DigestUser(sent.username(), realm);
  }

  /** Whether the first {@code Authorization} is of this scheme. */
  static boolean isSent(Request request) {
    return HEADER.extract(request) != null;
  }

  /**
   * A header for each algorithm: clients take several challenges apart more surely than several in
   * one header (RFC 7616, section 3.7).
   *
   * @param stale whether nothing but the nonce was wrong, so that no user need be asked
   */
  private HttpException notAuthenticated(boolean stale) {
    String nonce = nonces.issue();
    List<HttpHeader> challenges = new ArrayList<>();
    for (DigestAlgorithm algorithm : algorithms) {
      String challenge =
          "Digest realm=\"%s\", qop=\"auth\", algorithm=%s, nonce=\"%s\", charset=UTF-8"
              .formatted(realm, algorithm.wireName(), nonce);
      challenges.add(
          new HttpHeader("WWW-Authenticate", stale ? challenge + ", stale=true" : challenge));
    }
    return new HttpException(401, "Not authenticated", challenges);
  }

  /** How long nonces are good, and how many are remembered. */
  public static final class Builder {
    private static final Pattern REALM = Pattern.compile("[ !#-\\[\\]-~]+");

    private final String realm;
    private final DigestSecrets secrets;
    private Set<DigestAlgorithm> algorithms = EnumSet.allOf(DigestAlgorithm.class);
    private Duration nonceLifetime = Duration.ofMinutes(5);
    private int maxNonces = 10_000;
    private Clock clock = Clock.systemUTC();

    private Builder(String realm, DigestSecrets secrets) {
      if (!REALM.matcher(realm).matches()) {
        throw new IllegalArgumentException(
            "The realm is not printable ASCII without quotes and backslashes: " + realm);
      }
      this.realm = realm;
      this.secrets = secrets;
    }

    /** Does not offer MD5. */
    public Builder sha256Only() {
      this.algorithms = EnumSet.of(DigestAlgorithm.SHA_256);
      return this;
    }

    /**
     * How long a nonce is good. Then clients get another one without asking their users.
     *
     * @param time more than 0; 5 minutes unless this is called
     */
    public Builder nonceLifetime(Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("nonceLifetime is " + time + ", which is no time.");
      }
      this.nonceLifetime = time;
      return this;
    }

    /**
     * How many nonces are remembered that were used. Past that the oldest becomes stale sooner.
     *
     * @param nonces at least 1; 10,000 unless this is called
     */
    public Builder maxNonces(int nonces) {
      if (nonces < 1) {
        throw new IllegalArgumentException("maxNonces is " + nonces + ", not at least 1.");
      }
      this.maxNonces = nonces;
      return this;
    }

    /** For tests; the system's, unless this is called. */
    public Builder clock(Clock time) {
      this.clock = time;
      return this;
    }

    /** The verifier. */
    public DigestVerifier build() {
      return new DigestVerifier(this);
    }
  }
}
