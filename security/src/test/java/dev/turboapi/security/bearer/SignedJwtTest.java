package dev.turboapi.security.bearer;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.bearer.Outcomes.refusal;
import static dev.turboapi.security.bearer.Outcomes.success;
import static dev.turboapi.security.bearer.Tokens.CLOCK;
import static dev.turboapi.security.bearer.Tokens.NOW;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What {@link JwtSigner} makes, {@link JwtVerifier} accepts. */
class SignedJwtTest {
  private static final byte[] LONG_SECRET = new byte[64];

  static {
    Arrays.fill(LONG_SECRET, (byte) 7);
  }

  @ParameterizedTest
  @EnumSource(
      value = SigningAlgorithm.class,
      names = {"HS256", "HS384", "HS512"})
  void secrets(SigningAlgorithm algorithm) {
    String token =
        JwtSigner.ofSecret(algorithm, LONG_SECRET)
            .withClock(CLOCK)
            .accessToken("johndoe", Duration.ofMinutes(5))
            .sign();
    JwtVerifier verifier =
        JwtVerifier.builder().secret(algorithm, LONG_SECRET).clock(CLOCK).build();

    assertThat(success(verifier.verify(token)).name()).isEqualTo("johndoe");
    assertThat(refusal(() -> verifier.verify(forged(token)))).startsWith("401");
  }

  @ParameterizedTest
  @EnumSource(
      value = SigningAlgorithm.class,
      mode = Mode.EXCLUDE,
      names = {"HS256", "HS384", "HS512"})
  void key_pairs(SigningAlgorithm algorithm) {
    KeyPair keys = keys(algorithm);
    String token =
        JwtSigner.ofPrivateKey(algorithm, keys.getPrivate())
            .withClock(CLOCK)
            .accessToken("johndoe", Duration.ofMinutes(5))
            .sign();
    JwtVerifier verifier =
        JwtVerifier.builder().publicKey(algorithm, keys.getPublic()).clock(CLOCK).build();

    assertThat(success(verifier.verify(token)).name()).isEqualTo("johndoe");
    assertThat(refusal(() -> verifier.verify(forged(token)))).startsWith("401");
    assertThat(refusal(() -> verifier.verify(token.substring(0, token.lastIndexOf('.') + 1))))
        .startsWith("401");
  }

  @ParameterizedTest
  @EnumSource(
      value = SigningAlgorithm.class,
      names = {"RS256", "ES256", "EDDSA"})
  void keys_in_pem(SigningAlgorithm algorithm) {
    KeyPair keys = keys(algorithm);
    String token =
        JwtSigner.ofPrivateKeyPem(algorithm, pem("PRIVATE KEY", keys.getPrivate().getEncoded()))
            .accessToken("johndoe", Duration.ofMinutes(5))
            .sign();
    JwtVerifier verifier =
        JwtVerifier.builder()
            .publicKeyPem(algorithm, pem("PUBLIC KEY", keys.getPublic().getEncoded()))
            .build();

    assertThat(success(verifier.verify(token)).name()).isEqualTo("johndoe");
  }

  @Test
  void all_that_a_token_says() {
    JwtSigner signer =
        JwtSigner.ofSecret(SigningAlgorithm.HS256, Tokens.SECRET)
            .withClock(CLOCK)
            .withIssuer("login")
            .withAudience("shop")
            .withKeyId("1");
    String token =
        signer
            .accessToken("johndoe", Duration.ofMinutes(5))
            .scopes("items:read", "items:write")
            .roles("admin")
            .claim("tenant", 7)
            .sign();

    Jwt jwt =
        success(
            JwtVerifier.builder()
                .secret("1", SigningAlgorithm.HS256, Tokens.SECRET)
                .issuer("login")
                .audience("shop")
                .clock(CLOCK)
                .build()
                .verify(token));

    assertThat(jwt.subject()).hasValue("johndoe");
    assertThat(jwt.issuer()).hasValue("login");
    assertThat(jwt.audience()).containsExactly("shop");
    assertThat(jwt.issuedAt()).hasValue(NOW);
    assertThat(jwt.expiresAt()).hasValue(NOW.plusSeconds(300));
    assertThat(jwt.notBefore()).isEmpty();
    assertThat(jwt.id().orElseThrow()).hasLength(36);
    assertThat(jwt.scopes()).containsExactly("items:read", "items:write").inOrder();
    assertThat(jwt.roles()).containsExactly("admin");
    assertThat(jwt.claim("tenant", Integer.class)).hasValue(7);
    assertThat(jwt.claim("tenant", String.class)).isEmpty();
    assertThat(jwt.toString()).isEqualTo("Jwt[sub=johndoe]");
  }

  @Test
  void each_token_has_an_id_of_its_own() {
    JwtSigner signer = JwtSigner.ofSecret(SigningAlgorithm.HS256, Tokens.SECRET);

    assertThat(signer.accessToken("a", Duration.ofMinutes(1)).sign())
        .isNotEqualTo(signer.accessToken("a", Duration.ofMinutes(1)).sign());
  }

  @Test
  void a_refresh_token_is_no_access_token_and_the_other_way_round() {
    JwtSigner signer = JwtSigner.ofSecret(SigningAlgorithm.HS256, Tokens.SECRET);
    String access = signer.accessToken("johndoe", Duration.ofMinutes(5)).sign();
    String refresh = signer.refreshToken("johndoe", Duration.ofDays(1)).sign();
    JwtVerifierBuilder keys = JwtVerifier.builder().secret(SigningAlgorithm.HS256, Tokens.SECRET);
    JwtVerifier accessTokens = keys.build();
    JwtVerifier refreshTokens = keys.type("refresh+jwt").build();

    assertThat(success(accessTokens.verify(access)).name()).isEqualTo("johndoe");
    assertThat(success(refreshTokens.verify(refresh)).name()).isEqualTo("johndoe");
    assertThat(refusal(() -> accessTokens.verify(refresh))).startsWith("401");
    assertThat(refusal(() -> refreshTokens.verify(access))).startsWith("401");
  }

  @Test
  void a_lifetime_is_positive() {
    JwtSigner signer = JwtSigner.ofSecret(SigningAlgorithm.HS256, Tokens.SECRET);

    assertThrows(IllegalArgumentException.class, () -> signer.accessToken("a", Duration.ZERO));
  }

  private static KeyPair keys(SigningAlgorithm algorithm) {
    return switch (algorithm) {
      case ES256 -> Tokens.P256;
      case ES384 -> Tokens.ec("secp384r1");
      case ES512 -> Tokens.ec("secp521r1");
      case EDDSA -> Tokens.ED25519;
      default -> Tokens.RSA;
    };
  }

  private static String pem(String label, byte[] key) {
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(label, Base64.getMimeEncoder().encodeToString(key));
  }

  /** With other claims under the same signature. */
  private static String forged(String token) {
    String[] parts = token.split("\\.", -1);
    String claims = "{\"sub\":\"root\",\"exp\":4000000000}";
    return parts[0]
        + '.'
        + Tokens.base64(claims.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        + '.'
        + parts[2];
  }
}
