package dev.turboapi.security.digest;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.HttpException;
import dev.turboapi.HttpHeader;
import dev.turboapi.Request;
import dev.turboapi.security.MovingClock;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestVerifierTest {
  private final Map<String, DigestSecret> users = new HashMap<>();
  private final DigestVerifier verifier = builder().build();

  DigestVerifierTest() {
    users.put("johndoe", DigestSecret.ofPassword("s3cret"));
  }

  private DigestVerifier.Builder builder() {
    return DigestVerifier.builder(
        "shop",
        (username, realm) -> Future.succeededFuture(Optional.ofNullable(users.get(username))));
  }

  private static HttpException failure(Future<?> outcome) {
    assertThat(outcome.failed()).isTrue();
    return (HttpException) outcome.cause();
  }

  private static String outcome(DigestVerifier verifier, Request request) {
    Future<DigestUser> outcome = verifier.verify(request);
    if (outcome.succeeded()) {
      return "200 " + outcome.result().username();
    }
    String challenges = challenges(failure(outcome));
    return failure(outcome).status() + (challenges.contains("stale=true") ? " stale" : "");
  }

  private String outcome(Request request) {
    return outcome(verifier, request);
  }

  private static String challenges(HttpException failure) {
    return failure.response().headers().stream()
        .map(HttpHeader::value)
        .collect(Collectors.joining("\n"));
  }

  private static String challenge(DigestVerifier verifier) {
    return challenges(failure(verifier.verify(DigestClient.request("GET", "/me", null, null))));
  }

  private DigestClient client() {
    return new DigestClient(challenge(verifier));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"Basic dTpw", "Digest", "Bearer x", "Digester x", "Digest\ta=b"})
  void a_challenge_for_each_algorithm(@Nullable String authorization) {
    HttpException failure =
        failure(verifier.verify(DigestClient.request("GET", "/me", null, authorization)));
    List<HttpHeader> headers = failure.response().headers();

    assertThat(failure.status()).isEqualTo(401);
    assertThat(failure.detail()).isEqualTo("Not authenticated");
    assertThat(headers).hasSize(2);
    assertThat(headers.get(0).name()).isEqualTo("WWW-Authenticate");
    assertThat(headers.get(0).value())
        .matches(
            "Digest realm=\"shop\", qop=\"auth\", algorithm=SHA-256, "
                + "nonce=\"[\\w-]{32}\", charset=UTF-8");
    assertThat(headers.get(1).value()).contains("algorithm=MD5");
  }

  @Test
  void sha_256_only() {
    DigestVerifier strict = builder().sha256Only().build();

    assertThat(challenge(strict)).doesNotContain("MD5");
    assertThat(outcome(strict, new DigestClient(challenge(strict)).request()))
        .isEqualTo("200 johndoe");
    assertThat(
            outcome(strict, new DigestClient(challenge(strict)).with("algorithm", "MD5").request()))
        .isEqualTo("401");
  }

  @Test
  void nonces_differ() {
    assertThat(challenge(verifier)).isNotEqualTo(challenge(verifier));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA-256", "sha-256", "\"SHA-256\"", "MD5"})
  void who_knows_the_password(String algorithm) {
    assertThat(outcome(client().with("algorithm", algorithm).request())).isEqualTo("200 johndoe");
    assertThat(outcome(client().with("algorithm", algorithm).as("johndoe", "wrong").request()))
        .isEqualTo("401");
  }

  @Test
  void without_an_algorithm_it_is_md5() {
    assertThat(outcome(client().without("algorithm").request())).isEqualTo("200 johndoe");
  }

  @Test
  void users_by_their_hashes() {
    String hash = DigestAlgorithm.SHA_256.hash("johndoe", "shop", "s3cret");
    users.put(
        "johndoe",
        DigestSecret.ofHashes(Map.of(DigestAlgorithm.SHA_256, hash.toUpperCase(Locale.ROOT))));

    assertThat(outcome(client().request())).isEqualTo("200 johndoe");
    assertThat(outcome(client().with("algorithm", "MD5").request())).isEqualTo("401");
  }

  @Test
  void unknown_users() {
    assertThat(outcome(client().with("username", "\"nobody\"").as("nobody", "nobody").request()))
        .isEqualTo("401");
  }

  @Test
  void the_users_name_is_of_the_response() {
    users.put("root", DigestSecret.ofPassword("other"));
    Request request = client().with("username", "\"root\"").request();

    assertThat(outcome(request)).isEqualTo("401");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "username  | \"JÃ¤sÃ¸n \\\"D\\\" Doe\" | Jäsøn \"D\" Doe",
        "username* | UTF-8''J%C3%A4s%C3%B8n%20Doe | Jäsøn Doe",
        "username* | utf-8'en'J%c3%A4s%C3%B8n%20Doe | Jäsøn Doe"
      })
  void names_that_are_not_ascii(String parameter, String sent, String name) {
    users.put(name, DigestSecret.ofPassword("pässword"));
    Request request =
        client().without("username").with(parameter, sent).as(name, "pässword").request();

    assertThat(outcome(request)).isEqualTo("200 " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/me             | /me | ",
        "/me?            | /me | ''",
        "/me?a=1&b=%20   | /me | a=1&b=%20",
        "/m%65           | /me | ",
        "http://h/me     | /me | ",
        "http://h        | /   | ",
        "*               | *   | "
      })
  void the_target_that_was_requested(String uri, String path, @Nullable String query) {
    DigestClient client = client().with("uri", '"' + uri + '"');
    client.path = path;
    client.query = query;

    assertThat(outcome(client.request())).isEqualTo("200 johndoe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/you            | /me | ",
        "/me             | /me | a=1",
        "/me?a=1         | /me | ",
        "/me?a=1         | /me | a=%31",
        "/me             | /me | ''",
        "/ME             | /me | ",
        "//h/me          | /me | ",
        "''              | /me | "
      })
  void another_target_is_a_bad_request(String uri, String path, @Nullable String query) {
    DigestClient client = client().with("uri", '"' + uri + '"');
    client.path = path;
    client.query = query;

    assertThat(outcome(client.request())).isEqualTo("400");
  }

  @Test
  void the_method_is_of_the_response() {
    DigestClient client = client();
    client.request();
    client.method = "DELETE";

    assertThat(outcome(client.sent())).isEqualTo("401");
  }

  @Test
  void a_request_is_taken_once() {
    Request request = client().request();

    assertThat(outcome(request)).isEqualTo("200 johndoe");
    assertThat(outcome(request)).isEqualTo("401 stale");
  }

  @Test
  void counts_go_up() {
    DigestClient client = client();
    assertThat(outcome(client.request())).isEqualTo("200 johndoe");
    assertThat(outcome(client.with("nc", "00000003").request())).isEqualTo("200 johndoe");
    assertThat(outcome(client.with("nc", "00000002").request())).isEqualTo("200 johndoe");
    assertThat(outcome(client.with("nc", "00000002").request())).isEqualTo("401 stale");
    assertThat(outcome(client.with("nc", "fFffffff").request())).isEqualTo("200 johndoe");
    assertThat(outcome(client.with("nc", "00000004").request())).isEqualTo("401 stale");
  }

  @Test
  void a_wrong_response_uses_no_count() {
    DigestClient client = client();
    assertThat(outcome(client.as("johndoe", "wrong").request())).isEqualTo("401");
    assertThat(outcome(client.as("johndoe", "s3cret").request())).isEqualTo("200 johndoe");
  }

  @Test
  void a_nonce_has_an_end() {
    MovingClock clock = new MovingClock();
    DigestVerifier moving = builder().nonceLifetime(Duration.ofMinutes(1)).clock(clock).build();
    Request early = new DigestClient(challenge(moving)).request();
    Request late = new DigestClient(challenge(moving)).request();

    clock.forward(Duration.ofSeconds(59));
    assertThat(outcome(moving, early)).isEqualTo("200 johndoe");
    clock.forward(Duration.ofSeconds(2));
    assertThat(outcome(moving, late)).isEqualTo("401 stale");
  }

  @Test
  void what_is_forgotten_is_stale() {
    DigestVerifier small = builder().maxNonces(2).build();
    DigestClient first = new DigestClient(challenge(small));
    Request replayed = first.request();
    assertThat(outcome(small, replayed)).isEqualTo("200 johndoe");
    for (int i = 0; i < 2; i++) {
      assertThat(outcome(small, new DigestClient(challenge(small)).request()))
          .isEqualTo("200 johndoe");
    }

    assertThat(outcome(small, replayed)).isEqualTo("401 stale");
    assertThat(outcome(small, first.with("nc", "00000002").request())).isEqualTo("401 stale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\"", "\"x\"", "\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"", "\"é%%%%%%%%%%%%%%%\""})
  void nonces_of_others_are_stale(String nonce) {
    assertThat(outcome(client().with("nonce", nonce).request())).isEqualTo("401 stale");
  }

  @Test
  void nonces_of_another_verifier_are_stale() {
    assertThat(outcome(builder().build(), client().request())).isEqualTo("401 stale");
  }

  @Test
  void another_realm_or_an_algorithm_that_was_not_offered() {
    assertThat(outcome(client().with("realm", "\"bank\"").request())).isEqualTo("401");
    assertThat(outcome(client().with("algorithm", "SHA-256-sess").request())).isEqualTo("401");
    assertThat(outcome(client().with("algorithm", "SHA-1").request())).isEqualTo("401");
    assertThat(outcome(client().with("userhash", "true").request())).isEqualTo("401");
    assertThat(outcome(client().with("userhash", "false").request())).isEqualTo("200 johndoe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"username", "realm", "nonce", "uri", "qop", "nc", "cnonce", "response"})
  void a_parameter_that_is_missing(String name) {
    DigestClient client = client();
    client.request();

    assertThat(outcome(client.without(name).sent())).isEqualTo("400");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nc        | 1",
        "nc        | 00000000",
        "nc        | -0000001",
        "nc        | 0000000g",
        "qop       | auth-int",
        "response  | x",
        "response  | \"\"",
        "username* | UTF-8''x",
        "username  | \"joh",
        "username  | \"a\u0000b\"",
        "username  | \"\u00ff\"",
        "opaque    | \"",
        "a b       | c",
        "=         | c"
      })
  void malformed_parameters(String name, String value) {
    DigestClient client = client();
    client.request();

    assertThat(outcome(client.with(name, value).sent())).isEqualTo("400");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8'x",
        "UTF-8''%",
        "UTF-8''%zz",
        "UTF-8''%ff",
        "ISO-8859-1''x",
        "x",
        "UTF-8''a%00"
      })
  void malformed_extended_names(String name) {
    DigestClient client = client().without("username");
    client.request();

    assertThat(outcome(client.with("username*", name).sent())).isEqualTo("400");
  }

  @Test
  void parameters_that_come_twice() {
    DigestClient client = client();
    client.request();

    assertThat(outcome(client.with("Username", "\"root\"").sent())).isEqualTo("400");
  }

  @Test
  void credentials_that_are_too_long() {
    assertThat(outcome(client().with("x", "a".repeat(4096)).request())).isEqualTo("400");
  }

  @Test
  void nothing_that_was_sent_is_in_the_answer() {
    Request request = client().with("realm", "\"hunter2\\\"\r\nSet-Cookie: a=b\"").request();
    HttpException failure = failure(verifier.verify(request));

    assertThat(failure.getMessage() + challenges(failure)).doesNotContain("hunter2");
    assertThat(failure.getMessage() + challenges(failure)).doesNotContain("Cookie");
  }

  @Test
  void what_looking_for_a_user_fails_with_is_the_answer() {
    DigestVerifier broken =
        DigestVerifier.builder(
                "shop", (username, realm) -> Future.failedFuture(new HttpException(503)))
            .build();

    assertThat(outcome(broken, new DigestClient(challenge(broken)).request())).isEqualTo("503");
  }

  @Test
  void the_scheme() {
    var required = new VerifiedDigest.Extractor(true, verifier);
    var optional = new VerifiedDigest.Extractor(false, verifier);
    Request nothing = DigestClient.request("GET", "/me", null, null);

    assertThat(required.extract(client().request()).result().toString())
        .isEqualTo("DigestUser[username=johndoe, realm=shop]");
    assertThat(failure(required.extract(nothing)).status()).isEqualTo(401);
    assertThat(optional.extract(nothing).succeeded()).isTrue();
    assertThat(optional.extract(nothing).result()).isNull();
    assertThat(failure(optional.extract(client().as("johndoe", "x").request())).status())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\"b", "a\\b", "a\r\nb", "é"})
  void realms_that_cannot_be_shown(String realm) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            DigestVerifier.builder(
                realm, (username, r) -> Future.succeededFuture(Optional.empty())));
  }

  @Test
  void secrets_do_not_show() {
    assertThat(DigestSecret.ofPassword("s3cret").toString()).doesNotContain("s3cret");
  }

  /** RFC 7616, section 3.9.1. */
  @ParameterizedTest
  @CsvSource({
    "MD5, 8ca523f5e9506fed4657c9700eebdbec",
    "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
  })
  void the_example_of_the_rfc(String name, String response) {
    DigestCredentials sent =
        DigestCredentials.read(
            "username=\"Mufasa\", realm=\"http-auth@example.org\", uri=\"/dir/index.html\", "
                + ("algorithm=" + name + ", ")
                + "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", nc=00000001, "
                + "cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", qop=auth, "
                + ("response=\"" + response + "\", ")
                + "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"");
    DigestAlgorithm algorithm = DigestAlgorithm.named(name);
    assertThat(sent).isNotNull();
    assertThat(algorithm).isNotNull();
    if (sent == null || algorithm == null) {
      return;
    }

    String hash = algorithm.hash("Mufasa", "http-auth@example.org", "Circle of Life");

    assertThat(sent.expectedResponse(algorithm, hash, "GET")).isEqualTo(response);
  }
}
