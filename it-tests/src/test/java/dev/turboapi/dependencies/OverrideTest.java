package dev.turboapi.dependencies;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.HttpException;
import dev.turboapi.Resource;
import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import dev.turboapi.dependencies.Accounts.Quota;
import dev.turboapi.dependencies.Accounts.Report;
import dev.turboapi.dependencies.Accounts.Session;
import dev.turboapi.dependencies.Accounts.Token;
import dev.turboapi.dependencies.Accounts.User;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.testing.TestClient;
import dev.turboapi.testing.TestResponse;
import io.vertx.core.Future;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tests of an application put in place of its providers. */
class OverrideTest {
  private final Calls calls = new Calls();
  private @Nullable TestClient client;

  private void start(UnaryOperator<TurboApiBuilder> overrides) {
    client =
        TestClient.start(
            overrides.apply(
                TurboApi.builder().controllers(Profile.class).bind(Calls.class, calls)));
  }

  @AfterEach
  void close() {
    Objects.requireNonNull(client).close();
  }

  private TestResponse get(String path) {
    return Objects.requireNonNull(client).get(path).send();
  }

  private TestResponse getAs(String token, String path) {
    return Objects.requireNonNull(client)
        .get(path)
        .header("authorization", "Bearer " + token)
        .send();
  }

  @Test
  void nothing_is_replaced() {
    start(app -> app);

    assertThat(getAs("bob", "/profile/name?version=1").text()).isEqualTo("\"bob\"");
    assertThat(calls.news()).containsExactly("session", "user").inOrder();
    assertThat(get("/profile/name?version=1").status()).isEqualTo(401);
    assertThat(getAs("bob", "/profile/name").status()).isEqualTo(422);
    assertThat(getAs("stolen", "/profile/name?version=1").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/profile/name", "/profile/later"})
  void type_is_replaced_with_all_that_its_provider_depends_on(String path) {
    start(app -> app.override(User.class, request -> new User("alice")));

    assertThat(get(path).text()).isEqualTo("\"alice\"");
    assertThat(calls.news()).isEmpty();
  }

  @Test
  void replacement_sees_the_request() {
    start(app -> app.override(User.class, request -> new User(request.path())));

    assertThat(get("/profile/name").text()).isEqualTo("\"/profile/name\"");
  }

  @Test
  void replacement_two_levels_down_reaches_the_handler_through_real_providers() {
    start(app -> app.override(Session.class, request -> new Session("carol", 2)));

    assertThat(get("/profile/name").text()).isEqualTo("\"carol\"");
    assertThat(calls.news()).containsExactly("user");
    assertThat(get("/profile/quota?version=x").text()).isEqualTo("5");
    assertThat(calls.news()).containsExactly("user", "quota").inOrder();
    assertThat(get("/profile/report").text()).isEqualTo("\"of carol\"");
    assertThat(calls.news()).containsExactly("report");
  }

  @Test
  void scheme_is_replaced_wherever_it_is_used() {
    start(
        app ->
            app.override(Token.class, request -> new HttpAuthorizationCredentials("Bearer", "x")));

    assertThat(get("/profile/token").text()).isEqualTo("\"x\"");
    assertThat(get("/profile/name?version=1").text()).isEqualTo("\"x\"");
    assertThat(get("/profile/name").status()).isEqualTo(422);
  }

  @Test
  void qualifier_picks_one_provider_of_a_type() {
    start(app -> app.override(User.class, "guest", request -> new User("nobody")));

    assertThat(getAs("bob", "/profile/guest?version=1").text()).isEqualTo("[\"nobody\",\"bob\"]");
    assertThat(calls.news()).containsExactly("session", "user").inOrder();
  }

  @Test
  void type_alone_means_all_of_its_providers() {
    start(app -> app.override(User.class, request -> new User("all")));

    assertThat(get("/profile/guest").text()).isEqualTo("[\"all\",\"all\"]");
  }

  @Test
  void holder_is_replaced_by_another_instance() {
    start(
        app ->
            app.bind(
                Accounts.class,
                new Accounts(calls) {
                  @Override
                  User user(Session session) {
                    return new User("fake " + session.version());
                  }
                }));

    assertThat(getAs("bob", "/profile/name?version=7").text()).isEqualTo("\"fake 7\"");
    assertThat(calls.news()).containsExactly("session");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/profile/name", "/profile/later", "/profile/quota"})
  void what_a_replacement_throws_is_the_answer(String path) {
    start(
        app ->
            app.override(
                User.class,
                request -> {
                  throw new HttpException(418, "Tea");
                }));

    assertThat(get(path).status()).isEqualTo(418);
    assertThat(get(path).text()).isEqualTo("{\"detail\":\"Tea\"}");
    assertThat(calls.news()).isEmpty();
  }

  @Test
  void replacement_is_called_once_a_request_as_its_original_is() {
    start(
        app ->
            app.override(
                User.class,
                request -> {
                  calls.note("replacement");
                  return new User("alice");
                }));

    assertThat(get("/profile/twice").text()).isEqualTo("[\"alice\",\"alice\"]");
    assertThat(calls.news()).containsExactly("replacement");
    assertThat(get("/profile/fresh").text()).isEqualTo("[\"alice\",\"alice\"]");
    assertThat(calls.news()).containsExactly("replacement", "replacement");
  }

  @Test
  void replacement_may_be_late_or_a_resource() {
    start(
        app ->
            app.override(Quota.class, request -> Future.succeededFuture(new Quota(3)))
                .override(
                    User.class,
                    request -> Resource.of(new User("open"), () -> calls.note("closed")))
                .override(
                    Report.class,
                    request -> Future.succeededFuture(Resource.of(new Report("late"), () -> {}))));

    assertThat(get("/profile/quota").text()).isEqualTo("3");
    assertThat(get("/profile/report").text()).isEqualTo("\"late\"");
    assertThat(get("/profile/name").text()).isEqualTo("\"open\"");
    close();
    assertThat(calls.news()).containsExactly("closed");
  }

  @Test
  void document_stays_as_it_is() {
    start(app -> app);
    String document = get("/openapi.json").text();
    close();
    start(app -> app.override(User.class, request -> new User("alice")));

    assertThat(get("/openapi.json").text()).isEqualTo(document);
  }
}
