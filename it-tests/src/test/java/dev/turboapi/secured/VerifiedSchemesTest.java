package dev.turboapi.secured;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import dev.turboapi.TurboApi;
import dev.turboapi.security.bearer.JwtSigner;
import dev.turboapi.security.bearer.JwtVerifier;
import dev.turboapi.security.bearer.SigningAlgorithm;
import dev.turboapi.security.bearer.TokenIntrospection;
import dev.turboapi.security.digest.DigestAlgorithm;
import dev.turboapi.security.digest.DigestSecret;
import dev.turboapi.security.digest.DigestVerifier;
import dev.turboapi.security.password.PasswordHasher;
import dev.turboapi.testing.TestClient;
import dev.turboapi.testing.TestResponse;
import io.vertx.core.Future;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifiedSchemesTest {
  private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);

  private final JwtSigner signer = JwtSigner.ofSecret(SigningAlgorithm.HS256, SECRET);
  private HttpServer issuer;
  private TestClient client;

  @BeforeAll
  void start() throws IOException {
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext(
        "/",
        exchange -> {
          String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          byte[] answer =
              "{\"active\":%b,\"username\":\"johndoe\"}"
                  .formatted(sent.startsWith("token=good&"))
                  .getBytes(UTF_8);
          exchange.sendResponseHeaders(sent.startsWith("token=broken&") ? 500 : 200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    issuer.start();
    client =
        TestClient.start(
            TurboApi.builder()
                .controllers(Shop.class, Shop.Admin.class)
                .bind(PasswordHasher.class, PasswordHasher.argon2id(64, 1, 1))
                .bind(JwtSigner.class, signer)
                .bind(
                    JwtVerifier.class,
                    JwtVerifier.builder().secret(SigningAlgorithm.HS256, SECRET).build())
                .bind(
                    TokenIntrospection.class,
                    TokenIntrospection.builder(
                            "http://localhost:" + issuer.getAddress().getPort(), "shop", "s3cret")
                        .build())
                .bind(
                    DigestVerifier.class,
                    DigestVerifier.builder(
                            "shop",
                            (username, realm) ->
                                Future.succeededFuture(
                                    Optional.of(DigestSecret.ofPassword("secret"))))
                        .build()));
  }

  @AfterAll
  void stop() {
    client.close();
    issuer.stop(0);
  }

  private TestResponse login(String username, String password) {
    return client
        .post("/token")
        .body(
            "application/x-www-form-urlencoded",
            "username=%s&password=%s".formatted(username, password).getBytes(UTF_8))
        .send();
  }

  private TestResponse get(String path, String authorization) {
    return client.get(path).header("Authorization", authorization).send();
  }

  private static String outcome(TestResponse response) {
    String challenge = response.header("www-authenticate");
    return response.status() + " " + response.text() + (challenge == null ? "" : " " + challenge);
  }

  private String token(String... scopes) {
    return "Bearer " + signer.accessToken("johndoe", Duration.ofMinutes(1)).scopes(scopes).sign();
  }

  @Test
  void a_login_and_its_token() {
    TestResponse login = login("johndoe", "secret");
    String token = login.json().get("access_token").asText();

    assertThat(outcome(get("/me", "Bearer " + token))).isEqualTo("200 \"johndoe\"");
    assertThat(outcome(login("johndoe", "x")))
        .isEqualTo("400 {\"detail\":\"Incorrect username or password\"}");
    assertThat(outcome(login("x", "x")))
        .isEqualTo("400 {\"detail\":\"Incorrect username or password\"}");
  }

  @Test
  void a_jwt() {
    assertThat(outcome(get("/me", token()))).isEqualTo("200 \"johndoe\"");
    assertThat(outcome(client.get("/me").send()))
        .isEqualTo("401 {\"detail\":\"Not authenticated\"} Bearer");
    assertThat(outcome(get("/me", token() + "x")))
        .isEqualTo(
            "401 {\"detail\":\"Could not validate credentials\"} Bearer error=\"invalid_token\"");
    assertThat(
            outcome(
                get(
                    "/me",
                    "Bearer " + signer.refreshToken("johndoe", Duration.ofMinutes(1)).sign())))
        .startsWith("401");
  }

  @Test
  void a_jwt_that_need_not_be_there() {
    assertThat(outcome(client.get("/greeting").send())).isEqualTo("200 \"stranger\"");
    assertThat(outcome(get("/greeting", token()))).isEqualTo("200 \"johndoe\"");
    assertThat(outcome(get("/greeting", "Bearer x"))).startsWith("401");
  }

  @Test
  void a_jwt_with_scopes() {
    assertThat(outcome(get("/items", token("items:read")))).isEqualTo("200 \"johndoe\"");
    assertThat(outcome(get("/items", token("items:write"))))
        .isEqualTo(
            "403 {\"detail\":\"Not enough permissions\"} "
                + "Bearer error=\"insufficient_scope\", scope=\"items:read\"");
  }

  @ParameterizedTest
  @CsvSource({
    "good, 200",
    "bad, 401",
    "broken, 503",
    "a b, 401",
  })
  void opaque_tokens(String token, int status) {
    assertThat(get("/opaque", "Bearer " + token).status()).isEqualTo(status);
  }

  @Test
  void digest() throws Exception {
    TestResponse challenge = client.get("/digest").send();
    List<String> challenges = challenge.headers("www-authenticate");
    assertThat(challenges).hasSize(2);
    assertThat(challenges.get(0)).contains("SHA-256");

    String nonce = challenges.get(0).replaceAll(".*nonce=\"([^\"]*)\".*", "$1");
    String secret = DigestAlgorithm.SHA_256.hash("johndoe", "shop", "secret");
    String target = sha256("GET:/digest?a=b%20c");
    String credentials =
        "Digest username=\"johndoe\", realm=\"shop\", algorithm=SHA-256, qop=auth, "
            + ("nc=00000001, cnonce=\"x\", nonce=\"" + nonce + "\", uri=\"/digest?a=b%20c\", ")
            + ("response=\"" + sha256(secret + ":" + nonce + ":00000001:x:auth:" + target) + "\"");

    assertThat(outcome(get("/digest?a=b%20c", credentials))).isEqualTo("200 \"johndoe\"");
    TestResponse replayed = get("/digest?a=b%20c", credentials);
    assertThat(replayed.status()).isEqualTo(401);
    assertThat(replayed.headers("www-authenticate").get(1)).endsWith("stale=true");
    assertThat(get("/digest?a=b", credentials).status()).isEqualTo(400);
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
  }

  @Test
  void roles_and_scopes() {
    String admin =
        "Bearer "
            + signer
                .accessToken("ann", Duration.ofMinutes(1))
                .roles("admin")
                .scopes("items:write")
                .sign();
    String owner =
        "Bearer " + signer.accessToken("bob", Duration.ofMinutes(1)).roles("owner").sign();
    String forbidden = "403 {\"detail\":\"Not enough permissions\"}";

    assertThat(outcome(get("/admin/users", admin))).isEqualTo("200 \"users\"");
    assertThat(outcome(get("/admin/users", owner))).isEqualTo("200 \"users\"");
    assertThat(outcome(get("/admin/users", token()))).isEqualTo(forbidden);
    assertThat(outcome(client.get("/admin/users").send())).startsWith("401");
    assertThat(outcome(get("/admin/items", admin))).isEqualTo("200 \"ann\"");
    assertThat(outcome(get("/admin/items", owner))).isEqualTo(forbidden);
  }

  @Test
  void the_document() {
    String document = client.get("/openapi.json").send().text();

    assertThat(document)
        .contains(
            "\"JwtBearer\":{\"type\":\"http\",\"scheme\":\"bearer\",\"bearerFormat\":\"JWT\"}");
    assertThat(document).contains("\"VerifiedDigest\":{\"type\":\"http\",\"scheme\":\"digest\"}");
    assertThat(document).contains("\"security\":[{\"JwtBearer\":[\"items:read\"]}]");
    assertThat(document).doesNotContain("Requires");
  }
}
