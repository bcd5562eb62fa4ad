package secured;

import com.fasterxml.jackson.databind.JsonNode;
import dev.turboapi.security.password.PasswordHasher;
import dev.turboapi.testing.TestClient;
import java.util.Map;

/** The sample, started for a test, with one user in it. */
final class Secured implements AutoCloseable {
  static final String USERNAME = "johndoe";
  static final String PASSWORD = "correct horse";
  static final String ADMIN_PASSWORD = "battery staple";
  static final String CLIENT_KEY = "a-key-of-a-test";

  /** The cheapest hash there is: what it costs is tested where it is made. */
  private static final PasswordHasher HASHER = PasswordHasher.argon2id(8, 1, 1);

  private final TestClient client =
      TestClient.start(
          Main.application(HASHER, Main.newSecret(), ADMIN_PASSWORD, CLIENT_KEY).workers(2));

  Secured() {
    client
        .post("/users")
        .json(Map.of("username", USERNAME, "password", PASSWORD, "fullName", "John Doe"))
        .send();
  }

  TestClient client() {
    return client;
  }

  /** What a log-in with the password gives. */
  JsonNode logIn(String scope) {
    return client
        .post("/token")
        .form("username", USERNAME)
        .form("password", PASSWORD)
        .form("scope", scope)
        .send()
        .json();
  }

  @Override
  public void close() {
    client.close();
  }
}
