package dev.turboapi.security.bearer;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which tokens a {@link JwtVerifier} accepts. At least one key is needed. */
public final class JwtVerifierBuilder {
  private static final Duration MAX_SKEW = Duration.ofMinutes(10);
  private static final int LONGEST = 64 * 1024;

  final List<VerificationKey> keys = new ArrayList<>();
  @Nullable RemoteJwkSet remoteKeys;
  Set<String> types = Set.of("jwt", "at+jwt");
  List<String> rolesPath = List.of("roles");
  int maxLength = 8 * 1024;

  private Set<String> issuers = Set.of();
  private Set<String> audiences = Set.of();
  private final Set<String> required = new LinkedHashSet<>(Set.of("exp"));
  private Duration clockSkew = Duration.ofSeconds(60);
  private Clock clock = Clock.systemUTC();

  JwtVerifierBuilder() {}

  /**
   * Accepts what was signed with this shared secret.
   *
   * @param algorithm one of {@code HS256}, {@code HS384}, {@code HS512}
   * @param secret as many random bytes as the hash has, 32, 48 or 64, or more
   * @throws IllegalArgumentException if it is shorter or the algorithm takes no secret
   */
  public JwtVerifierBuilder secret(SigningAlgorithm algorithm, byte[] secret) {
    keys.add(VerificationKey.ofSecret(null, algorithm, secret));
    return this;
  }

  /** The same for tokens of that {@code kid}, such as while secrets are changed. */
  public JwtVerifierBuilder secret(String keyId, SigningAlgorithm algorithm, byte[] secret) {
    keys.add(VerificationKey.ofSecret(keyId, algorithm, secret));
    return this;
  }

  /**
   * Accepts what was signed with the private half of this key.
   *
   * @throws IllegalArgumentException if the algorithm takes other keys or larger ones
   */
  public JwtVerifierBuilder publicKey(SigningAlgorithm algorithm, PublicKey key) {
    keys.add(VerificationKey.ofPublicKey(null, algorithm, key));
    return this;
  }

  /** The same for tokens of that {@code kid}. */
  public JwtVerifierBuilder publicKey(String keyId, SigningAlgorithm algorithm, PublicKey key) {
    keys.add(VerificationKey.ofPublicKey(keyId, algorithm, key));
    return this;
  }

  /**
   * The key of a text that begins with {@code -----BEGIN PUBLIC KEY-----}, or of a certificate, of
   * which nothing else is checked.
   *
   * @throws IllegalArgumentException if there is no such key in it, without quoting it
   */
  public JwtVerifierBuilder publicKeyPem(SigningAlgorithm algorithm, String pem) {
    return publicKey(algorithm, Pem.publicKey(algorithm, pem));
  }

  /**
   * The keys of a JWK set for these algorithms. Secrets, keys for encryption and keys of other
   * kinds in it are passed over.
   *
   * @throws IllegalArgumentException if it is no JWK set or has no such key
   */
  public JwtVerifierBuilder jwks(String json, SigningAlgorithm first, SigningAlgorithm... others) {
    keys.addAll(KeySet.ofJwks(json, EnumSet.of(first, others)).keys());
    return this;
  }

  /** The keys that are published at an address; of several calls the last one counts. */
  public JwtVerifierBuilder jwks(RemoteJwkSet published) {
    this.remoteKeys = published;
    return this;
  }

  /** One of these must be the token's {@code iss}, exactly. Any, unless this is called. */
  public JwtVerifierBuilder issuer(String... accepted) {
    this.issuers = Set.of(accepted);
    return this;
  }

  /** One of these must be among the token's {@code aud}, exactly. Any, unless this is called. */
  public JwtVerifierBuilder audience(String... accepted) {
    this.audiences = Set.of(accepted);
    return this;
  }

  /**
   * What the token's {@code typ} may be, in any case; a token without one is a {@code JWT}. {@code
   * JWT} and {@code at+jwt} (RFC 9068), unless this is called, so that a refresh token of {@link
   * JwtSigner} is no access token. The verifier of refresh tokens has {@code type("refresh+jwt")}.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc8725#section-3.11">RFC 8725, section 3.11</a>
   */
  public JwtVerifierBuilder type(String... accepted) {
    this.types = Stream.of(accepted).map(JoseHeader::plainType).collect(Collectors.toSet());
    return this;
  }

  /** Claims that must be there, beside {@code exp}. */
  public JwtVerifierBuilder requireClaims(String... names) {
    required.addAll(List.of(names));
    return this;
  }

  /** Accepts tokens without {@code exp}, which are good until the key is changed. */
  public JwtVerifierBuilder allowMissingExpiry() {
    required.remove("exp");
    return this;
  }

  /**
   * Where the roles are: {@code rolesClaim("realm_access", "roles")} for those in an object.
   *
   * @param path names of members, outermost first; {@code roles} unless this is called
   */
  public JwtVerifierBuilder rolesClaim(String... path) {
    this.rolesPath = List.of(path);
    return this;
  }

  /**
   * How much the clocks of issuer and server may differ.
   *
   * @param skew from 0 to 10 minutes; 60 seconds unless this is called
   * @throws IllegalArgumentException if it is out of range
   */
  public JwtVerifierBuilder clockSkew(Duration skew) {
    if (skew.isNegative() || skew.compareTo(MAX_SKEW) > 0) {
      throw new IllegalArgumentException("clockSkew is " + skew + ", not from 0 to 10 minutes.");
    }
    this.clockSkew = skew;
    return this;
  }

  /** For tests; the system's, unless this is called. */
  public JwtVerifierBuilder clock(Clock time) {
    this.clock = time;
    return this;
  }

  /**
   * Longer tokens are refused unread.
   *
   * @param characters from 1 to 65,536; 8,192 unless this is called
   * @throws IllegalArgumentException if it is out of range
   */
  public JwtVerifierBuilder maxLength(int characters) {
    if (characters < 1 || characters > LONGEST) {
      throw new IllegalArgumentException("maxLength is " + characters + ", not 1 to 65,536.");
    }
    this.maxLength = characters;
    return this;
  }

  /**
   * The verifier.
   *
   * @throws IllegalStateException if no key was given
   * @throws IllegalArgumentException if there are more than 32 keys
   */
  public JwtVerifier build() {
    if (keys.isEmpty() && remoteKeys == null) {
      throw new IllegalStateException(
          "A JwtVerifier needs a key. Give it a secret, a public key or a JWK set.");
    }
    return new JwtVerifier(this);
  }

  ClaimRules rules() {
    return new ClaimRules(issuers, audiences, List.copyOf(required), clockSkew, clock);
  }
}
