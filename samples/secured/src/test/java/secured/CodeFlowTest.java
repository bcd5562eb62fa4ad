package secured;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.turboapi.testing.TestClient;
import dev.turboapi.testing.TestRequest;
import dev.turboapi.testing.TestResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The authorization code flow, step by step. */
final class CodeFlowTest {
  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters";

  private static final Secured SECURED = new Secured();
  private static final TestClient CLIENT = SECURED.client();

  @AfterAll
  static void close() {
    SECURED.close();
  }

  private static String redirectUri() {
    return CLIENT.baseUrl() + "/docs/oauth2-redirect";
  }

  private static String authorize(String redirectUri) throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
    return "/authorize?response_type=code&client_id=docs&state=%22a%26b%22&scope=me&redirect_uri="
        + URLEncoder.encode(redirectUri, UTF_8)
        + "&code_challenge_method=S256&code_challenge="
        + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** The URL to which the browser is sent with a code. */
  private static String logIn() throws GeneralSecurityException {
    return requireNonNull(
        CLIENT
            .post(authorize(redirectUri()))
            .form("username", Secured.USERNAME)
            .form("password", Secured.PASSWORD)
            .send()
            .header("location"));
  }

  private static TestRequest exchange(String location, String verifier) {
    String query = URI.create(location).getRawQuery();
    return CLIENT
        .post("/authorize/token")
        .form("grant_type", "authorization_code")
        .form("code", query.substring("code=".length(), query.indexOf('&')))
        .form("client_id", "docs")
        .form("redirect_uri", redirectUri())
        .form("code_verifier", verifier);
  }

  @Test
  void page_takes_the_query_along_and_nothing_else() throws Exception {
    TestResponse page = CLIENT.get(authorize(redirectUri())).send();

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("state=%22a%26b%22&amp;scope=me");
    assertThat(page.header("content-security-policy")).contains("frame-ancestors 'none'");
  }

  @Test
  void log_in_sends_the_browser_back_with_state_and_code() throws Exception {
    String location = logIn();

    assertThat(location).startsWith(redirectUri() + "?code=");
    assertThat(location).endsWith("&state=%22a%26b%22");
  }

  @Test
  void code_is_good_once() throws Exception {
    String location = logIn();

    TestResponse first = exchange(location, VERIFIER).send();
    TestResponse second = exchange(location, VERIFIER).send();

    assertThat(first.json().get("scope").textValue()).isEqualTo("me");
    assertThat(second.status()).isEqualTo(400);
    assertThat(second.text()).isEqualTo("{\"error\":\"invalid_grant\"}");
  }

  @Test
  void code_is_worth_nothing_to_somebody_else() throws Exception {
    TestResponse response =
        exchange(logIn(), "another-verifier-of-forty-three-characters-or-so").send();

    assertThat(response.status()).isEqualTo(400);
  }

  @Test
  void wrong_password_shows_the_page_again() throws Exception {
    TestResponse response =
        CLIENT
            .post(authorize(redirectUri()))
            .form("username", Secured.USERNAME)
            .form("password", "wrong")
            .send();

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.text()).contains("Incorrect username or password");
  }

  @Test
  void codes_are_sent_nowhere_else() throws Exception {
    TestResponse response = CLIENT.get(authorize("http://evil.example/")).send();

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.header("location")).isNull();
  }
}
