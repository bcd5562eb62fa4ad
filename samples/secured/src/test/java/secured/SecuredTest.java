package secured;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.turboapi.testing.TestClient;
import dev.turboapi.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Everybody gets in where they may, and nowhere else. */
final class SecuredTest {
  private static final Secured secured = new Secured();
  private static final TestClient client = secured.client();

  @AfterAll
  static void close() {
    secured.close();
  }

  private static String access(JsonNode tokens) {
    return tokens.get("access_token").textValue();
  }

  private static String refresh(JsonNode tokens) {
    return tokens.get("refresh_token").textValue();
  }

  @Test
  void user_registers_once() {
    Map<String, String> jane =
        Map.of("username", "jane", "password", "a long secret", "fullName", "Jane Roe");

    TestResponse first = client.post("/users").json(jane).send();
    TestResponse second = client.post("/users").json(jane).send();

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.text()).doesNotContain("secret");
    assertThat(second.status()).isEqualTo(409);
  }

  @Test
  void registration_is_validated() {
    TestResponse response =
        client
            .post("/users")
            .json(Map.of("username", "J", "password", "short", "fullName", ""))
            .send();

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.json().get("detail").findValuesAsText("type"))
        .containsExactly("string_pattern_mismatch", "string_too_short", "string_too_short")
        .inOrder();
  }

  @Test
  void token_lets_its_user_in() {
    TestResponse me = client.get("/users/me").bearer(access(secured.logIn("me"))).send();

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.json().get("fullName").textValue()).isEqualTo("John Doe");
  }

  @Test
  void wrong_password_and_unknown_user_look_alike() {
    TestResponse wrong =
        client.post("/token").form("username", "johndoe").form("password", "wrong").send();
    TestResponse unknown =
        client.post("/token").form("username", "nobody").form("password", "wrong").send();

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).isEqualTo(unknown.text());
  }

  @Test
  void tokens_are_not_to_be_kept_by_caches() {
    TestResponse response =
        client
            .post("/token")
            .form("username", Secured.USERNAME)
            .form("password", Secured.PASSWORD)
            .send();

    assertThat(response.header("cache-control")).isEqualTo("no-store");
  }

  @Test
  void token_is_good_for_its_scopes_only() {
    String token = access(secured.logIn("items"));

    TestResponse added = client.post("/items").bearer(token).json("{\"name\":\"Vase\"}").send();
    TestResponse me = client.get("/users/me").bearer(token).send();

    assertThat(added.status()).isEqualTo(201);
    assertThat(me.status()).isEqualTo(403);
    assertThat(me.header("www-authenticate")).contains("scope=\"me\"");
  }

  @Test
  void scope_that_the_user_has_not_is_not_granted() {
    assertThat(secured.logIn("me admin").get("scope").textValue()).isEqualTo("me");
  }

  @Test
  void nobody_gets_in_without_a_token() {
    TestResponse response = client.get("/users/me").send();

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.text()).isEqualTo("{\"detail\":\"Not authenticated\"}");
    assertThat(response.header("www-authenticate")).isEqualTo("Bearer");
  }

  @Test
  void forged_token_is_refused() {
    String token = access(secured.logIn("me"));
    String forged = token.substring(0, token.lastIndexOf('.')) + ".AAAA";

    TestResponse response = client.get("/users/me").bearer(forged).send();

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.header("www-authenticate")).contains("invalid_token");
  }

  @Test
  void refresh_token_is_no_access_token() {
    TestResponse response = client.get("/users/me").bearer(refresh(secured.logIn("me"))).send();

    assertThat(response.status()).isEqualTo(401);
  }

  @Test
  void refresh_token_gives_the_same_scopes_again() {
    JsonNode tokens = secured.logIn("me");

    JsonNode renewed =
        client.post("/token/refresh").form("refresh_token", refresh(tokens)).send().json();

    assertThat(renewed.get("scope").textValue()).isEqualTo("me");
    assertThat(client.get("/users/me").bearer(access(renewed)).send().status()).isEqualTo(200);
  }

  @Test
  void refresh_token_that_was_used_before_ends_the_log_in() {
    JsonNode tokens = secured.logIn("me");
    JsonNode renewed =
        client.post("/token/refresh").form("refresh_token", refresh(tokens)).send().json();

    TestResponse stolen =
        client.post("/token/refresh").form("refresh_token", refresh(tokens)).send();
    TestResponse next =
        client.post("/token/refresh").form("refresh_token", refresh(renewed)).send();

    assertThat(stolen.status()).isEqualTo(401);
    assertThat(next.status()).isEqualTo(401);
  }

  @Test
  void client_gets_in_with_its_key() {
    TestResponse report =
        client.get("/reports/users").header("x-api-key", Secured.CLIENT_KEY).send();
    TestResponse wrong = client.get("/reports/users").header("x-api-key", "guess").send();
    TestResponse none = client.get("/reports/users").send();

    assertThat(report.json().get("readBy").textValue()).isEqualTo("Dashboard");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(none.status()).isEqualTo(401);
    assertThat(none.header("www-authenticate")).isEqualTo("APIKey");
  }

  @Test
  void administrator_gets_in_with_a_password() {
    TestResponse users = client.get("/admin/users").basic("admin", Secured.ADMIN_PASSWORD).send();
    TestResponse wrong = client.get("/admin/users").basic("admin", "guess").send();
    TestResponse user = client.get("/admin/users").basic(Secured.USERNAME, Secured.PASSWORD).send();

    assertThat(users.json().findValuesAsText("username")).contains(Secured.USERNAME);
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.header("www-authenticate")).isEqualTo("Basic realm=\"Administration\"");
    assertThat(user.status()).isEqualTo(401);
  }

  @Test
  void closed_account_has_no_token_that_is_good() {
    client
        .post("/users")
        .json(Map.of("username", "leaver", "password", "a long secret", "fullName", "L"))
        .send();
    JsonNode tokens =
        client
            .post("/token")
            .form("username", "leaver")
            .form("password", "a long secret")
            .form("scope", "me")
            .send()
            .json();

    TestResponse closed =
        client.delete("/admin/users/leaver").basic("admin", Secured.ADMIN_PASSWORD).send();

    assertThat(closed.status()).isEqualTo(204);
    assertThat(client.get("/users/me").bearer(access(tokens)).send().status()).isEqualTo(401);
    assertThat(client.post("/token/refresh").form("refresh_token", refresh(tokens)).send().status())
        .isEqualTo(401);
  }
}
