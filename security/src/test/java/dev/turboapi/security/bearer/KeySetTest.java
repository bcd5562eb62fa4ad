package dev.turboapi.security.bearer;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.bearer.Outcomes.refusal;
import static dev.turboapi.security.bearer.Outcomes.success;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeySetTest {
  private static final Set<SigningAlgorithm> ALL = EnumSet.allOf(SigningAlgorithm.class);

  private static final RSAKey.Builder RSA =
      new RSAKey.Builder((RSAPublicKey) Tokens.RSA.getPublic());

  private static List<SigningAlgorithm> algorithms(JWK... keys) {
    return KeySet.ofJwks(new JWKSet(List.of(keys)).toString(false), ALL).keys().stream()
        .map(VerificationKey::algorithm)
        .toList();
  }

  private static Base64URL edwardsPoint() {
    byte[] encoded = Tokens.ED25519.getPublic().getEncoded();
    return Base64URL.encode(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }

  @Test
  void a_key_is_for_the_algorithms_of_its_kind() {
    assertThat(algorithms(RSA.build())).hasSize(6);
    assertThat(
            algorithms(
                new ECKey.Builder(Curve.P_256, (ECPublicKey) Tokens.P256.getPublic()).build()))
        .containsExactly(SigningAlgorithm.ES256);
    assertThat(algorithms(new OctetKeyPair.Builder(Curve.Ed25519, edwardsPoint()).build()))
        .containsExactly(SigningAlgorithm.EDDSA);
  }

  @Test
  void or_for_the_one_that_it_names() {
    assertThat(algorithms(new RSAKey.Builder(RSA.build()).algorithm(JWSAlgorithm.PS384).build()))
        .containsExactly(SigningAlgorithm.PS384);
  }

  @Test
  void only_for_those_that_are_allowed() {
    String rsa = new JWKSet(RSA.build()).toString();

    assertThat(KeySet.ofJwks(rsa, EnumSet.of(SigningAlgorithm.RS256)).keys()).hasSize(1);
    assertThrows(
        IllegalArgumentException.class,
        () -> KeySet.ofJwks(rsa, EnumSet.of(SigningAlgorithm.ES256)));
  }

  @Test
  void secrets_and_keys_for_other_uses_are_passed_over() {
    assertThat(
            algorithms(
                RSA.build(),
                new OctetSequenceKey.Builder(Tokens.SECRET).build(),
                new OctetKeyPair.Builder(Curve.X25519, edwardsPoint()).build(),
                new RSAKey.Builder(RSA.build()).keyUse(KeyUse.ENCRYPTION).build(),
                new RSAKey.Builder((RSAPublicKey) Tokens.rsa(1024).getPublic()).build()))
        .hasSize(6);
  }

  @Test
  void a_set_of_secrets_has_no_keys() {
    String json = new JWKSet(new OctetSequenceKey.Builder(Tokens.SECRET).build()).toString(false);

    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> KeySet.ofJwks(json, ALL));

    assertThat(failure).hasMessageThat().doesNotContain("MDEy");
  }

  @Test
  void unknown_kinds_of_keys_are_passed_over() {
    String json =
        "{\"keys\":[{\"kty\":\"FUTURE\",\"x\":\"1\"}," + RSA.build().toJSONString() + "]}";

    assertThat(KeySet.ofJwks(json, ALL).keys()).hasSize(6);
  }

  @Test
  void what_is_no_set_is_not_quoted() {
    for (String json :
        new String[] {
          "",
          "{",
          "secret",
          "null",
          "{\"keys\":\"secret\"}",
          "{\"keys\":[\"secret\"]}",
          "{\"keys\":[null]}",
          "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"secret\"}]}",
          "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}]}",
          "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AA\"}]}",
          "{\"a\":" + "[".repeat(100_000)
        }) {
      IllegalArgumentException failure =
          assertThrows(IllegalArgumentException.class, () -> KeySet.ofJwks(json, ALL));
      assertThat(failure).hasMessageThat().doesNotContain("secret");
      assertThat(failure).hasCauseThat().isNull();
    }
  }

  @Test
  void too_many_keys() {
    JWK[] keys = new JWK[7];
    Arrays.fill(keys, RSA.build());

    assertThrows(IllegalArgumentException.class, () -> algorithms(keys));
  }

  @Test
  void a_verifier_of_a_set() {
    JwtVerifier verifier =
        JwtVerifier.builder()
            .jwks(
                new JWKSet(new RSAKey.Builder(RSA.build()).keyID("a").build()).toString(),
                SigningAlgorithm.RS256)
            .build();
    JwtSigner signer = JwtSigner.ofPrivateKey(SigningAlgorithm.RS256, Tokens.RSA.getPrivate());

    assertThat(
            success(verifier.verify(signer.accessToken("x", Duration.ofMinutes(1)).sign())).name())
        .isEqualTo("x");
    assertThat(
            refusal(
                () ->
                    verifier.verify(
                        signer.withKeyId("b").accessToken("x", Duration.ofMinutes(1)).sign())))
        .startsWith("401");
  }
}
