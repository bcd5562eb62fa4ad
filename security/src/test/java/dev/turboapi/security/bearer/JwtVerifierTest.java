package dev.turboapi.security.bearer;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.bearer.Outcomes.refusal;
import static dev.turboapi.security.bearer.Outcomes.success;
import static dev.turboapi.security.bearer.Tokens.CLOCK;
import static dev.turboapi.security.bearer.Tokens.HS256;
import static dev.turboapi.security.bearer.Tokens.SECRET;
import static dev.turboapi.security.bearer.Tokens.signed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.SecurityScopes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtVerifierTest {
  private static final String INVALID =
      "401 Could not validate credentials; WWW-Authenticate: Bearer error=\"invalid_token\"";
  private static final String GOOD = "\"exp\":2000000100";

  private static JwtVerifierBuilder secret() {
    return JwtVerifier.builder().secret(SigningAlgorithm.HS256, SECRET).clock(CLOCK);
  }

  private static Jwt accept(JwtVerifierBuilder verifier, String claims) {
    return success(verifier.build().verify(signed(HS256, claims)));
  }

  private static String refuse(JwtVerifierBuilder verifier, String claims) {
    return refuseToken(verifier, signed(HS256, claims));
  }

  private static String refuseToken(JwtVerifierBuilder verifier, String token) {
    return refusal(() -> verifier.build().verify(token));
  }

  @Test
  void expiry_with_the_skew_of_clocks() {
    assertThat(accept(secret(), "{\"exp\":1999999941}").subject()).isEmpty();
    assertThat(refuse(secret(), "{\"exp\":1999999940}"))
        .isEqualTo(INVALID + ", error_description=\"The access token expired\"");
    assertThat(refuse(secret().clockSkew(Duration.ZERO), "{\"exp\":2000000000}"))
        .contains("expired");
    assertThat(accept(secret().clockSkew(Duration.ZERO), "{\"exp\":2000000001.5}").name())
        .isEmpty();
  }

  @Test
  void expiry_may_be_left_out_only_if_that_is_allowed() {
    assertThat(refuse(secret(), "{\"sub\":\"a\"}")).isEqualTo(INVALID);
    assertThat(refuse(secret(), "{\"sub\":\"a\",\"exp\":null}")).isEqualTo(INVALID);
    assertThat(accept(secret().allowMissingExpiry(), "{\"sub\":\"a\"}").name()).isEqualTo("a");
    assertThat(refuse(secret().allowMissingExpiry(), "{\"exp\":1}")).contains("expired");
  }

  @Test
  void tokens_of_the_future() {
    assertThat(accept(secret(), "{\"nbf\":2000000060," + GOOD + "}").notBefore()).isPresent();
    assertThat(refuse(secret(), "{\"nbf\":2000000061," + GOOD + "}")).isEqualTo(INVALID);
    assertThat(accept(secret(), "{\"iat\":2000000060," + GOOD + "}").issuedAt()).isPresent();
    assertThat(refuse(secret(), "{\"iat\":2000000061," + GOOD + "}")).isEqualTo(INVALID);
  }

  @Test
  void issuer() {
    JwtVerifierBuilder verifier = secret().issuer("a", "b");

    assertThat(accept(verifier, "{\"iss\":\"b\"," + GOOD + "}").issuer()).hasValue("b");
    assertThat(refuse(verifier, "{\"iss\":\"B\"," + GOOD + "}")).isEqualTo(INVALID);
    assertThat(refuse(verifier, "{" + GOOD + "}")).isEqualTo(INVALID);
  }

  @Test
  void audience() {
    JwtVerifierBuilder verifier = secret().audience("shop");

    assertThat(accept(verifier, "{\"aud\":\"shop\"," + GOOD + "}").audience()).hasSize(1);
    assertThat(accept(verifier, "{\"aud\":[\"x\",\"shop\"]," + GOOD + "}").audience()).hasSize(2);
    assertThat(refuse(verifier, "{\"aud\":[\"x\"]," + GOOD + "}")).isEqualTo(INVALID);
    assertThat(refuse(verifier, "{\"aud\":[]," + GOOD + "}")).isEqualTo(INVALID);
    assertThat(refuse(verifier, "{" + GOOD + "}")).isEqualTo(INVALID);
  }

  @Test
  void claims_that_are_required() {
    JwtVerifierBuilder verifier = secret().requireClaims("sub", "tenant");

    assertThat(accept(verifier, "{\"sub\":\"a\",\"tenant\":1," + GOOD + "}").name()).isEqualTo("a");
    assertThat(refuse(verifier, "{\"sub\":\"a\"," + GOOD + "}")).isEqualTo(INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
        "{\"alg\":\"HS256\",\"typ\":\"jwt\"}",
        "{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}",
        "{\"alg\":\"HS256\",\"typ\":\"application/at+JWT\"}",
        "{\"alg\":\"HS256\",\"typ\":null,\"kid\":\"any\",\"jku\":\"http://evil.example/\"}"
      })
  void headers_that_are_accepted(String header) {
    assertThat(success(secret().build().verify(signed(header, "{" + GOOD + "}"))).name()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "\"HS256\"",
        "{\"alg\":null}",
        "{\"alg\":256}",
        "{\"alg\":\"none\"}",
        "{\"alg\":\"None\"}",
        "{\"alg\":\"NONE\"}",
        "{\"alg\":\"\"}",
        "{\"alg\":\"hs256\"}",
        "{\"alg\":\"HS384\"}",
        "{\"alg\":\"RS256\"}",
        "{\"alg\":\"ES256K\"}",
        "{\"alg\":[\"HS256\"]}",
        "{\"alg\":\"none\",\"alg\":\"HS256\"}",
        "{\"alg\":\"HS256\",\"crit\":[]}",
        "{\"alg\":\"HS256\",\"crit\":[\"exp\"],\"exp\":1}",
        "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}",
        "{\"alg\":\"HS256\",\"kid\":1}",
        "{\"alg\":\"HS256\",\"typ\":{}}",
        "{\"alg\":\"HS256\",\"typ\":\"refresh+jwt\"}",
        "{\"alg\":\"HS256\",\"typ\":\"JOSE\"}",
        "{\"alg\":\"HS256\"} {}",
        "{\"alg\":\"HS256\"",
        ""
      })
  void headers_that_are_refused(String header) {
    assertThat(refuseToken(secret(), signed(header, "{" + GOOD + "}"))).isEqualTo(INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{\"exp\":\"2000000100\"}",
        "{\"exp\":true}",
        "{\"exp\":1e400}",
        "{\"exp\":99999999999999999999999999}",
        "{\"exp\":9223372036854775807}",
        "{\"exp\":NaN}",
        "{\"exp\":2000000100,\"exp\":2000000200}",
        "{\"exp\":2000000100,\"a\":{\"b\":1,\"b\":2}}",
        "{\"exp\":2000000100}{}",
        "{\"exp\":2000000100,\"nbf\":\"0\"}",
        "{\"exp\":2000000100,\"iat\":[]}",
        "{\"exp\":2000000100,\"sub\":7}",
        "{\"exp\":2000000100,\"iss\":[\"a\"]}",
        "{\"exp\":2000000100,\"jti\":{}}",
        "{\"exp\":2000000100,\"aud\":7}",
        "{\"exp\":2000000100,\"aud\":[\"a\",7]}"
      })
  void claims_that_are_refused_although_they_are_signed(String claims) {
    assertThat(refuse(secret(), claims)).startsWith("401 Could not validate credentials");
  }

  @Test
  void claims_that_are_not_utf_8() {
    byte[] claims = "{\"exp\":2000000100,\"sub\":\"?\"}".getBytes(UTF_8);
    claims[claims.length - 3] = (byte) 0xff;

    assertThat(refuseToken(secret(), signed(HS256, claims, SECRET))).isEqualTo(INVALID);
  }

  @Test
  void nesting_is_bounded() {
    String deep = "[".repeat(2000) + "]".repeat(2000);

    assertThat(refuse(secret(), "{\"exp\":2000000100,\"a\":" + deep + "}")).isEqualTo(INVALID);
    assertThat(refuseToken(secret(), signed("{\"alg\":\"HS256\",\"a\":" + deep + "}", "{}")))
        .isEqualTo(INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "...",
        "a",
        "a.b",
        "a.b.c",
        "a.b.c.d",
        "a.b.c.d.e",
        "\u0000.\u0000.\u0000",
        "é.é.é",
        "\ud800.a.b",
        "eyJhbGciOiJIUzI1NiJ9.e30",
        "eyJhbGciOiJIUzI1NiJ9.e30.",
        "eyJhbGciOiJIUzI1NiJ9.e30.x",
        "eyJhbGciOiJIUzI1NiJ9.e30.x=",
        "eyJhbGciOiJub25lIn0.eyJleHAiOjIwMDAwMDAxMDB9."
      })
  void texts_that_are_no_token(String text) {
    assertThat(refuseToken(secret(), text)).isEqualTo(INVALID);
  }

  @Test
  void a_token_has_one_text_only() {
    String token = signed(HS256, "{" + GOOD + "}");

    assertThat(success(secret().build().verify(token)).name()).isEmpty();
    for (String other : new String[] {token + "=", token + "!", token + " ", " " + token}) {
      assertThat(refuseToken(secret(), other)).isEqualTo(INVALID);
    }
  }

  @Test
  void long_tokens_are_refused_unread() {
    String claims = "{" + GOOD + ",\"a\":\"" + "a".repeat(7000) + "\"}";

    assertThat(refuse(secret(), claims)).isEqualTo(INVALID);
    assertThat(accept(secret().maxLength(16_384), claims).name()).isEmpty();
  }

  @Test
  void a_public_key_is_never_a_secret() {
    byte[] publicKey = Tokens.RSA.getPublic().getEncoded();
    JwtVerifierBuilder verifier =
        JwtVerifier.builder()
            .publicKey(SigningAlgorithm.RS256, Tokens.RSA.getPublic())
            .clock(CLOCK);

    assertThat(refuseToken(verifier, signed(HS256, "{}".getBytes(UTF_8), publicKey)))
        .isEqualTo(INVALID);
    assertThrows(
        IllegalArgumentException.class,
        () -> JwtVerifier.builder().secret(SigningAlgorithm.RS256, publicKey));
    assertThrows(
        IllegalArgumentException.class,
        () -> JwtVerifier.builder().publicKey(SigningAlgorithm.HS256, Tokens.RSA.getPublic()));
  }

  @Test
  void a_key_is_for_one_algorithm() {
    String token =
        JwtSigner.ofPrivateKey(SigningAlgorithm.PS256, Tokens.RSA.getPrivate())
            .accessToken("a", Duration.ofMinutes(1))
            .sign();
    JwtVerifierBuilder verifier =
        JwtVerifier.builder().publicKey(SigningAlgorithm.RS256, Tokens.RSA.getPublic());

    assertThat(refuseToken(verifier, token)).isEqualTo(INVALID);
  }

  @Test
  void weak_and_wrong_keys_are_refused_when_they_are_given() {
    JwtVerifierBuilder verifier = JwtVerifier.builder();

    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> verifier.secret(SigningAlgorithm.HS256, new byte[31])))
        .hasMessageThat()
        .isEqualTo("HS256 takes a secret of at least 32 bytes (RFC 7518, section 3.2), not of 31.");
    assertThrows(
        IllegalArgumentException.class,
        () -> verifier.publicKey(SigningAlgorithm.RS256, Tokens.rsa(1024).getPublic()));
    assertThrows(
        IllegalArgumentException.class,
        () -> verifier.publicKey(SigningAlgorithm.ES384, Tokens.P256.getPublic()));
    assertThrows(
        IllegalArgumentException.class,
        () -> verifier.publicKey(SigningAlgorithm.ES256, Tokens.RSA.getPublic()));
    assertThrows(
        IllegalArgumentException.class,
        () -> verifier.publicKey(SigningAlgorithm.EDDSA, Tokens.generate("Ed448").getPublic()));
    assertThrows(IllegalStateException.class, verifier::build);
  }

  @Test
  void a_broken_pem_is_not_quoted() {
    String pem = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----";

    IllegalArgumentException broken =
        assertThrows(
            IllegalArgumentException.class,
            () -> JwtSigner.ofPrivateKeyPem(SigningAlgorithm.RS256, pem));
    IllegalArgumentException wrongKind =
        assertThrows(
            IllegalArgumentException.class,
            () -> JwtVerifier.builder().publicKeyPem(SigningAlgorithm.RS256, pem));

    assertThat(broken.toString() + broken.getCause() + wrongKind).doesNotContain("c2VjcmV0");
  }

  @Test
  void scopes_of_scope_or_scp() {
    assertThat(accept(secret(), "{\"scope\":\"a b  a \"," + GOOD + "}").scopes())
        .containsExactly("a", "b");
    assertThat(accept(secret(), "{\"scp\":[\"a\",\"b\",7]," + GOOD + "}").scopes())
        .containsExactly("a", "b");
    assertThat(accept(secret(), "{\"scp\":\"a b\"," + GOOD + "}").scopes())
        .containsExactly("a", "b");
    assertThat(accept(secret(), "{\"scope\":\"a\",\"scp\":\"b\"," + GOOD + "}").scopes())
        .containsExactly("a");
    assertThat(accept(secret(), "{\"scope\":{}," + GOOD + "}").scopes()).isEmpty();
  }

  @Test
  void roles_of_an_object() {
    String claims = "{\"realm_access\":{\"roles\":[\"admin\"]},\"roles\":\"x\"," + GOOD + "}";

    assertThat(accept(secret(), claims).roles()).containsExactly("x");
    assertThat(accept(secret().rolesClaim("realm_access", "roles"), claims).roles())
        .containsExactly("admin");
    assertThat(accept(secret().rolesClaim("roles", "roles"), claims).roles()).isEmpty();
  }

  @Test
  void scopes_that_are_needed() {
    JwtVerifier verifier = secret().build();
    String token = signed(HS256, "{\"scope\":\"a b\"," + GOOD + "}");

    assertThat(success(verifier.verify(token, SecurityScopes.of("b", "a"))).scopes()).hasSize(2);
    assertThat(refusal(() -> verifier.verify(token, SecurityScopes.of("a", "c\"\r\n\u2028"))))
        .isEqualTo(
            "403 Not enough permissions; "
                + "WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"a c\"");
  }

  @Test
  void secrets_are_copied() {
    byte[] secret = SECRET.clone();
    JwtVerifier verifier =
        JwtVerifier.builder().secret(SigningAlgorithm.HS256, secret).clock(CLOCK).build();
    secret[0] = 0;

    assertThat(success(verifier.verify(signed(HS256, "{" + GOOD + "}"))).name()).isEmpty();
  }

  @Test
  void keys_by_their_id() {
    byte[] other = "another secret of thirty-two byt".getBytes(UTF_8);
    JwtVerifier verifier =
        JwtVerifier.builder()
            .secret("old", SigningAlgorithm.HS256, SECRET)
            .secret("new", SigningAlgorithm.HS256, other)
            .clock(CLOCK)
            .build();
    byte[] claims = ("{" + GOOD + "}").getBytes(UTF_8);

    assertThat(success(verifier.verify(signed(HS256, claims, other))).name()).isEmpty();
    assertThat(
            success(verifier.verify(signed("{\"alg\":\"HS256\",\"kid\":\"new\"}", claims, other)))
                .name())
        .isEmpty();
    assertThat(
            refusal(
                () ->
                    verifier.verify(signed("{\"alg\":\"HS256\",\"kid\":\"old\"}", claims, other))))
        .isEqualTo(INVALID);
  }
}
