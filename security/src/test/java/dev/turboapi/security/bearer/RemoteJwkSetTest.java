package dev.turboapi.security.bearer;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.bearer.Outcomes.refusal;
import static dev.turboapi.security.bearer.Outcomes.success;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import dev.turboapi.security.MovingClock;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RemoteJwkSetTest {
  private final IssuerServer issuer = new IssuerServer();
  private final MovingClock clock = new MovingClock();
  private final JwtSigner signer =
      JwtSigner.ofPrivateKey(SigningAlgorithm.ES256, Tokens.P256.getPrivate()).withClock(clock);
  private final JwtVerifier verifier =
      JwtVerifier.builder()
          .jwks(
              RemoteJwkSet.builder(issuer.url(), SigningAlgorithm.ES256)
                  .timeout(Duration.ofSeconds(10))
                  .clock(clock)
                  .build())
          .clock(clock)
          .build();

  RemoteJwkSetTest() {
    issuer.answer(200, keys("1"));
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  private static String keys(String... ids) {
    List<com.nimbusds.jose.jwk.JWK> keys = new ArrayList<>();
    for (String id : ids) {
      keys.add(
          new ECKey.Builder(Curve.P_256, (ECPublicKey) Tokens.P256.getPublic()).keyID(id).build());
    }
    return new JWKSet(keys).toString();
  }

  private String token(String keyId) {
    return signer.withKeyId(keyId).accessToken("johndoe", Duration.ofDays(9)).sign();
  }

  /** Verifies until the issuer was asked that often: one fetch must be over for the next. */
  private void verifyUntilRequests(int count) {
    do {
      assertThat(verifier.verify(token("1")).succeeded()).isTrue();
    } while (issuer.requests.size() < count && !Thread.currentThread().isInterrupted());
    assertThat(issuer.requests).hasSize(count);
  }

  @Test
  void keys_are_fetched_once_and_then_used_at_once() {
    assertThat(success(verifier.verify(token("1"))).name()).isEqualTo("johndoe");

    Future<Jwt> second = verifier.verify(token("1"));

    assertThat(second.isComplete()).isTrue();
    assertThat(success(second).name()).isEqualTo("johndoe");
    assertThat(issuer.requests).hasSize(1);
  }

  @Test
  void tokens_that_come_together_share_a_fetch() {
    CountDownLatch gate = issuer.hold();
    List<Future<Jwt>> together = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      together.add(verifier.verify(token("1")));
    }
    gate.countDown();

    together.forEach(jwt -> assertThat(success(jwt).name()).isEqualTo("johndoe"));
    assertThat(issuer.requests).hasSize(1);
  }

  @Test
  void an_unknown_kid_fetches_again_but_not_too_often() {
    success(verifier.verify(token("1")));
    issuer.answer(200, keys("1", "2"));

    assertThat(refusal(() -> verifier.verify(token("2")))).startsWith("401");
    clock.forward(Duration.ofSeconds(30));
    assertThat(success(verifier.verify(token("2"))).name()).isEqualTo("johndoe");
    assertThat(issuer.requests).hasSize(2);
  }

  @Test
  void a_storm_of_unknown_kids_costs_one_fetch() {
    success(verifier.verify(token("1")));
    clock.forward(Duration.ofSeconds(30));

    for (int i = 0; i < 500; i++) {
      String storm = token("unknown-" + i);
      assertThat(refusal(() -> verifier.verify(storm))).startsWith("401");
    }

    assertThat(issuer.requests).hasSize(2);
    assertThat(verifier.verify(token("1")).isComplete()).isTrue();
  }

  @Test
  void old_keys_are_used_while_new_ones_are_fetched_and_while_that_fails() {
    success(verifier.verify(token("1")));
    issuer.answer(500, "");
    clock.forward(Duration.ofMinutes(16));

    verifyUntilRequests(2);
    clock.forward(Duration.ofHours(23));
    verifyUntilRequests(3);
  }

  @Test
  void keys_are_not_good_for_ever_while_the_issuer_is_away() {
    success(verifier.verify(token("1")));
    issuer.answer(500, "");
    clock.forward(Duration.ofHours(24));

    assertThat(refusal(() -> verifier.verify(token("1"))))
        .isEqualTo("503 Service Unavailable; Retry-After: 5");
  }

  @Test
  void without_any_keys_nobody_can_tell() {
    issuer.answer(404, "");

    assertThat(refusal(() -> verifier.verify(token("1")))).startsWith("503");
    assertThat(refusal(() -> verifier.verify(token("1")))).startsWith("503");
    assertThat(issuer.requests).hasSize(1);
  }

  @Test
  void keys_that_the_issuer_withdraws_are_no_longer_good() {
    success(verifier.verify(token("1")));
    issuer.answer(200, keys("2"));
    clock.forward(Duration.ofMinutes(16));
    assertThat(success(verifier.verify(token("2"))).name()).isEqualTo("johndoe");

    assertThat(refusal(() -> verifier.verify(token("1")))).startsWith("401");
  }

  @Test
  void answers_that_are_no_keys() {
    for (String body :
        new String[] {"", "{}", "[]", "{\"keys\":[]}", "<html>", " ".repeat(300_000)}) {
      issuer.answer(200, body);
      clock.forward(Duration.ofMinutes(1));
      assertThat(refusal(() -> verifier.verify(token("1")))).startsWith("503");
    }
    issuer.answer(200, keys("1"));
    clock.forward(Duration.ofMinutes(1));
    assertThat(success(verifier.verify(token("1"))).name()).isEqualTo("johndoe");
  }

  @Test
  void redirects_are_not_followed() {
    issuer.answer(302, keys("1"));

    assertThat(refusal(() -> verifier.verify(token("1")))).startsWith("503");
    assertThat(issuer.requests).hasSize(1);
  }

  @Test
  void an_issuer_that_does_not_answer_in_time() {
    issuer.hold();
    JwtVerifier impatient =
        JwtVerifier.builder()
            .jwks(
                RemoteJwkSet.builder(issuer.url(), SigningAlgorithm.ES256)
                    .timeout(Duration.ofMillis(50))
                    .build())
            .build();

    assertThat(refusal(() -> impatient.verify(token("1")))).startsWith("503");
  }

  @Test
  void tokens_that_are_malformed_fetch_nothing() {
    assertThat(refusal(() -> verifier.verify("a.b.c"))).startsWith("401");
    assertThat(issuer.requests).isEmpty();
  }

  @Test
  void the_answer_comes_on_the_event_loop_that_asked() throws Exception {
    Vertx vertx = Vertx.vertx();
    try {
      CompletableFuture<Boolean> sameContext = new CompletableFuture<>();
      Context context = vertx.getOrCreateContext();
      context.runOnContext(
          v ->
              verifier
                  .verify(token("1"))
                  .onComplete(done -> sameContext.complete(Vertx.currentContext() == context)));

      assertThat(sameContext.get(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void addresses_are_https_or_of_this_machine() {
    assertThat(IssuerClient.address("https://login.example.com/jwks").getPath()).isEqualTo("/jwks");
    assertThat(IssuerClient.address("http://[::1]:8080/jwks").getPort()).isEqualTo(8080);
    for (String address :
        new String[] {
          "http://login.example.com/jwks",
          "http://localhost.example.com/jwks",
          "http://127.0.0.1@example.com/jwks",
          "file:///etc/keys",
          "jwks",
          "https:///jwks"
        }) {
      assertThrows(IllegalArgumentException.class, () -> IssuerClient.address(address), address);
    }
  }
}
