package dev.turboapi.security.bearer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes JWTs, such as in the handler of a login.
 *
 * <pre>{@code
 * JwtSigner signer = JwtSigner.ofSecret(HS256, secret).withIssuer("shop").withAudience("shop");
 *
 * String access = signer.accessToken("johndoe", Duration.ofMinutes(15)).scopes("items").sign();
 * String refresh = signer.refreshToken("johndoe", Duration.ofDays(30)).sign();
 * }</pre>
 *
 * <p>A refresh token differs in its {@code typ}, so that no {@link JwtVerifier} takes it for an
 * access token, but one with {@code type("refresh+jwt")} for nothing else. Immutable and
 * thread-safe.
 */
public final class JwtSigner {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SigningAlgorithm algorithm;
  private final JWSSigner signer;
  private final @Nullable String keyId;
  private final @Nullable String issuer;
  private final @Nullable String audience;
  private final Clock clock;

  private JwtSigner(
      SigningAlgorithm algorithm,
      JWSSigner signer,
      @Nullable String keyId,
      @Nullable String issuer,
      @Nullable String audience,
      Clock clock) {
    this.algorithm = algorithm;
    this.signer = signer;
    this.keyId = keyId;
    this.issuer = issuer;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * Who verifies needs the same secret.
   *
   * @param secret as many random bytes as the hash has, 32, 48 or 64, or more
   * @throws IllegalArgumentException if it is shorter or the algorithm takes no secret
   */
  public static JwtSigner ofSecret(SigningAlgorithm algorithm, byte[] secret) {
    algorithm.checkSecret(secret);
    try {
      return of(algorithm, new MACSigner(secret.clone()));
    } catch (JOSEException e) {
      throw new IllegalArgumentException("The secret cannot be used with " + algorithm + ".", e);
    }
  }

  /**
   * Who verifies needs the public half.
   *
   * @throws IllegalArgumentException if the algorithm takes other keys or larger ones
   */
  public static JwtSigner ofPrivateKey(SigningAlgorithm algorithm, PrivateKey key) {
    algorithm.checkKey(key);
    try {
      return of(algorithm, signer(algorithm, key));
    } catch (JOSEException e) {
      throw new IllegalArgumentException("The key cannot be used with " + algorithm + ".", e);
    }
  }

  /**
   * The key of a text that begins with {@code -----BEGIN PRIVATE KEY-----}: PKCS #8.
   *
   * @throws IllegalArgumentException if there is no such key in it, without quoting it
   */
  public static JwtSigner ofPrivateKeyPem(SigningAlgorithm algorithm, String pem) {
    return ofPrivateKey(algorithm, Pem.privateKey(algorithm, pem));
  }

  private static JWSSigner signer(SigningAlgorithm algorithm, PrivateKey key) throws JOSEException {
    if (key instanceof RSAPrivateKey) {
      return new RSASSASigner(key);
    }
    return key instanceof EdECPrivateKey ed25519
        ? new Ed25519.Signer(ed25519)
        : new ECDSASigner(key, algorithm.curve());
  }

  private static JwtSigner of(SigningAlgorithm algorithm, JWSSigner signer) {
    return new JwtSigner(algorithm, signer, null, null, null, Clock.systemUTC());
  }

  /** With this {@code kid} in the header, by which verifiers find the key. */
  public JwtSigner withKeyId(String id) {
    return new JwtSigner(algorithm, signer, id, issuer, audience, clock);
  }

  /** With this {@code iss}. */
  public JwtSigner withIssuer(String name) {
    return new JwtSigner(algorithm, signer, keyId, name, audience, clock);
  }

  /** With this {@code aud}. */
  public JwtSigner withAudience(String name) {
    return new JwtSigner(algorithm, signer, keyId, issuer, name, clock);
  }

  /** With another clock, for tests. */
  public JwtSigner withClock(Clock time) {
    return new JwtSigner(algorithm, signer, keyId, issuer, audience, time);
  }

  /** A token to be sent with requests, of {@code typ} {@code at+jwt} (RFC 9068). */
  public UnsignedJwt accessToken(String subject, Duration lifetime) {
    return token("at+jwt", subject, lifetime);
  }

  /** A token to get the next access token with, of {@code typ} {@code refresh+jwt}. */
  public UnsignedJwt refreshToken(String subject, Duration lifetime) {
    return token("refresh+jwt", subject, lifetime);
  }

  /**
   * A token for any other use. It has {@code iat}, {@code exp}, a random {@code jti}, and issuer
   * and audience of this signer.
   *
   * @param type its {@code typ}, which tells uses apart
   * @throws IllegalArgumentException if the lifetime is not positive
   */
  public UnsignedJwt token(String type, String subject, Duration lifetime) {
    if (lifetime.isNegative() || lifetime.isZero()) {
      throw new IllegalArgumentException("The token's lifetime is " + lifetime + ".");
    }
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", subject);
    if (issuer != null) {
      claims.put("iss", issuer);
    }
    if (audience != null) {
      claims.put("aud", audience);
    }
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(lifetime).getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    return new UnsignedJwt(this, type, claims);
  }

  String sign(String type, Map<String, Object> claims) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", algorithm.wireName());
    header.put("typ", type);
    if (keyId != null) {
      header.put("kid", keyId);
    }
    String signed = base64(header) + '.' + base64(claims);
    try {
      byte[] bytes = signed.getBytes(StandardCharsets.US_ASCII);
      return signed + '.' + signer.sign(algorithm.header(), bytes);
    } catch (JOSEException e) {
      throw new IllegalStateException("The token cannot be signed with " + algorithm + ".", e);
    }
  }

  private static String base64(Map<String, Object> json) {
    return BASE64.encodeToString(Json.write(json));
  }
}
