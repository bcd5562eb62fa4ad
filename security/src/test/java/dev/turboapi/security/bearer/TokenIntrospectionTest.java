package dev.turboapi.security.bearer;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.bearer.Outcomes.refusal;
import static dev.turboapi.security.bearer.Outcomes.success;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.SecurityScopes;
import dev.turboapi.security.MovingClock;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TokenIntrospectionTest {
  private static final String INVALID =
      "401 Could not validate credentials; WWW-Authenticate: Bearer error=\"invalid_token\"";
  private static final String UNAVAILABLE = "503 Service Unavailable; Retry-After: 5";

  private final IssuerServer issuer = new IssuerServer();
  private final MovingClock clock = new MovingClock();
  private final TokenIntrospection introspection = builder().build();

  private TokenIntrospectionBuilder builder() {
    return TokenIntrospection.builder(issuer.url(), "shop:1", "s/ecret").clock(clock);
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void an_active_token() {
    issuer.answer(
        200,
        "{\"active\":true,\"username\":\"johndoe\",\"sub\":\"42\",\"client_id\":\"app\","
            + "\"scope\":\"a b\",\"roles\":[\"admin\"],\"exp\":2000000100}");

    IntrospectedToken token = success(introspection.verify("opaque", SecurityScopes.of("a")));

    assertThat(token.name()).isEqualTo("johndoe");
    assertThat(token.subject()).hasValue("42");
    assertThat(token.clientId()).hasValue("app");
    assertThat(token.scopes()).containsExactly("a", "b");
    assertThat(token.roles()).containsExactly("admin");
    assertThat(token.toString()).isEqualTo("IntrospectedToken[johndoe]");
    assertThat(issuer.requests)
        .containsExactly(
            "Basic c2hvcCUzQTE6cyUyRmVjcmV0 token=opaque&token_type_hint=access_token");
  }

  @Test
  void a_token_that_is_not_active() {
    issuer.answer(200, "{\"active\":false}");

    assertThat(refusal(() -> introspection.verify("opaque"))).isEqualTo(INVALID);
    assertThat(refusal(() -> introspection.verify("opaque"))).isEqualTo(INVALID);
    assertThat(issuer.requests).hasSize(1);
  }

  @Test
  void a_scope_that_was_not_granted() {
    issuer.answer(200, "{\"active\":true,\"scope\":\"a\"}");

    assertThat(refusal(() -> introspection.verify("opaque", SecurityScopes.of("a", "b"))))
        .isEqualTo(
            "403 Not enough permissions; "
                + "WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"a b\"");
  }

  @Test
  void answers_are_kept_for_a_time() {
    issuer.answer(200, "{\"active\":true}");
    success(introspection.verify("opaque"));
    issuer.answer(200, "{\"active\":false}");

    assertThat(introspection.verify("opaque").succeeded()).isTrue();
    clock.forward(Duration.ofSeconds(30));
    assertThat(refusal(() -> introspection.verify("opaque"))).isEqualTo(INVALID);
  }

  @Test
  void but_not_beyond_the_end_of_the_token() {
    issuer.answer(200, "{\"active\":true,\"exp\":2000000010}");
    success(introspection.verify("opaque"));
    clock.forward(Duration.ofSeconds(10));
    success(introspection.verify("opaque"));
    clock.forward(Duration.ofSeconds(60));

    assertThat(refusal(() -> introspection.verify("opaque"))).contains("expired");
    assertThat(issuer.requests).hasSize(3);
  }

  @Test
  void or_not_at_all() {
    issuer.answer(200, "{\"active\":true}");
    TokenIntrospection each = builder().keepFor(Duration.ZERO).build();

    success(each.verify("opaque"));
    success(each.verify("opaque"));

    assertThat(issuer.requests).hasSize(2);
  }

  @Test
  void made_up_tokens_do_not_drive_out_good_ones() {
    TokenIntrospection small = builder().maxKept(2).build();
    issuer.answer(200, "{\"active\":true}");
    success(small.verify("good"));
    issuer.answer(200, "{\"active\":false}");
    for (int i = 0; i < 10; i++) {
      String madeUp = "made-up-" + i;
      assertThat(refusal(() -> small.verify(madeUp))).isEqualTo(INVALID);
    }

    assertThat(small.verify("good").succeeded()).isTrue();
  }

  @Test
  void the_least_recently_used_answers_go() {
    TokenIntrospection small = builder().maxKept(2).build();
    issuer.answer(200, "{\"active\":true}");
    for (String token : new String[] {"a", "b", "a", "c"}) {
      success(small.verify(token));
    }

    assertThat(issuer.requests).hasSize(3);
    assertThat(small.verify("a").isComplete()).isTrue();
    success(small.verify("b"));
    assertThat(issuer.requests).hasSize(4);
  }

  @Test
  void requests_with_one_token_share_a_question() {
    issuer.answer(200, "{\"active\":true}");
    CountDownLatch gate = issuer.hold();
    List<Future<IntrospectedToken>> together = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      together.add(introspection.verify("opaque"));
    }
    gate.countDown();

    together.forEach(token -> assertThat(success(token).name()).isEmpty());
    assertThat(issuer.requests).hasSize(1);
  }

  @Test
  void too_many_questions() {
    issuer.answer(200, "{\"active\":true}");
    CountDownLatch gate = issuer.hold();
    TokenIntrospection busy = builder().maxQuestions(2).build();
    Future<IntrospectedToken> first = busy.verify("a");
    Future<IntrospectedToken> second = busy.verify("b");

    assertThat(refusal(() -> busy.verify("c"))).isEqualTo(UNAVAILABLE);
    gate.countDown();

    assertThat(success(first).name()).isEmpty();
    assertThat(success(second).name()).isEmpty();
    assertThat(success(busy.verify("c")).name()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"active\":\"true\"}",
        "{\"active\":null}",
        "{\"active\":1}",
        "{\"active\":false,\"active\":true}",
        "{\"active\":true,\"exp\":\"soon\"}",
        "{\"active\":true}x",
        "<html>"
      })
  void answers_that_are_nonsense(String answer) {
    issuer.answer(200, answer);

    assertThat(refusal(() -> introspection.verify("opaque"))).isEqualTo(UNAVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 302, 400, 401, 403, 404, 500, 503})
  void answers_of_another_status_are_not_believed(int status) {
    issuer.answer(status, "{\"active\":true}");

    assertThat(refusal(() -> introspection.verify("opaque"))).isEqualTo(UNAVAILABLE);
    issuer.answer(200, "{\"active\":true}");
    assertThat(success(introspection.verify("opaque")).name()).isEmpty();
  }

  @Test
  void answers_that_are_too_large() {
    issuer.answer(200, "{\"active\":true,\"a\":\"" + "a".repeat(300_000) + "\"}");

    assertThat(refusal(() -> introspection.verify("opaque"))).isEqualTo(UNAVAILABLE);
  }

  @Test
  void an_issuer_that_does_not_answer_in_time() {
    issuer.hold();
    TokenIntrospection impatient = builder().timeout(Duration.ofMillis(50)).build();

    assertThat(refusal(() -> impatient.verify("opaque"))).isEqualTo(UNAVAILABLE);
  }

  @Test
  void an_issuer_that_is_not_there() {
    issuer.close();

    assertThat(refusal(() -> introspection.verify("opaque"))).isEqualTo(UNAVAILABLE);
  }

  @Test
  void issuer_and_audience() {
    TokenIntrospection strict = builder().issuer("login").audience("shop").build();
    issuer.answer(200, "{\"active\":true,\"iss\":\"login\",\"aud\":[\"shop\"]}");
    assertThat(success(strict.verify("a")).audience()).containsExactly("shop");

    issuer.answer(200, "{\"active\":true,\"iss\":\"login\",\"aud\":\"other\"}");
    assertThat(refusal(() -> strict.verify("b"))).isEqualTo(INVALID);
    issuer.answer(200, "{\"active\":true,\"aud\":\"shop\"}");
    assertThat(refusal(() -> strict.verify("c"))).isEqualTo(INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\r\nb", "a\u0000", "é", "=a", "a&active=true", "a%20b"})
  void texts_that_are_no_token_ask_nothing(String token) {
    assertThat(refusal(() -> introspection.verify(token))).isEqualTo(INVALID);
    assertThat(issuer.requests).isEmpty();
  }

  @Test
  void long_tokens_ask_nothing() {
    assertThat(refusal(() -> introspection.verify("a".repeat(4097)))).isEqualTo(INVALID);
    assertThat(issuer.requests).isEmpty();
  }

  @Test
  void the_scheme() {
    issuer.answer(200, "{\"active\":true,\"sub\":\"johndoe\"}");
    var required = new IntrospectedBearer.Extractor(true, introspection);
    var optional = new IntrospectedBearer.Extractor(false, introspection);

    assertThat(
            success(required.extract(BearerRequest.with("bearer opaque"), SecurityScopes.NONE))
                .name())
        .isEqualTo("johndoe");
    assertThat(refusal(() -> required.extract(BearerRequest.with(null), SecurityScopes.NONE)))
        .isEqualTo("401 Not authenticated; WWW-Authenticate: Bearer");
    assertThat(optional.extract(BearerRequest.with(null), SecurityScopes.NONE).result()).isNull();
    assertThat(refusal(() -> optional.extract(BearerRequest.with("Bearer é"), SecurityScopes.NONE)))
        .isEqualTo(INVALID);
  }

  @Test
  void what_cannot_be_configured() {
    assertThrows(IllegalArgumentException.class, () -> builder().keepFor(Duration.ofSeconds(-1)));
    assertThrows(IllegalArgumentException.class, () -> builder().timeout(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> builder().maxKept(0));
    assertThrows(
        IllegalArgumentException.class,
        () -> TokenIntrospection.builder("http://login.example.com/", "a", "b"));
  }
}
