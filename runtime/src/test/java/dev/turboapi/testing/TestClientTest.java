package dev.turboapi.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.ClassPath;
import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.TurboApi;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestClientTest {
  /** Says what it was asked. */
  public static final class EchoRoutes implements Routes {
    public EchoRoutes(InstanceFactory instances) {}

    @Override
    public List<Route> routes() {
      List<Route> routes = new ArrayList<>();
      for (String method :
          List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")) {
        routes.add(
            Route.sync(
                method, "/echo", Parameters.of(Parameter.body(Codecs.TREE)), EchoRoutes::echo));
      }
      routes.add(
          Route.sync(
              "POST",
              "/see-other",
              Parameters.NONE,
              r -> Response.redirect("/echo").withStatus(303)));
      routes.add(Route.sync("POST", "/again", Parameters.NONE, r -> Response.redirect("/echo")));
      routes.add(
          Route.sync(
              "GET",
              "/login",
              Parameters.NONE,
              r -> Response.text("").withHeader("set-cookie", "id=7")));
      return routes;
    }

    private static Response echo(Request request) {
      return Response.json(
          Map.of(
              "method", request.method(),
              "query", String.valueOf(request.queryString()),
              "header", String.valueOf(request.header("x-a")),
              "cookie", String.valueOf(request.cookie("id")),
              "body", request.body().length == 0 ? "none" : request.json(Codecs.TREE).toString()),
          Codecs.map(Codecs.STRING));
    }
  }

  @TempDir Path directory;
  private final ClassPath classPath = new ClassPath();
  private TestClient client;

  @BeforeEach
  void open() throws IOException {
    classPath.controller("shop.Echo", EchoRoutes.class).intoDirectory(directory);
    client = TestClient.start(TurboApi.builder().workers(1));
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    classPath.close();
  }

  @Test
  void methods_are_sent() {
    assertThat(client.get("/echo").send().json().get("method").textValue()).isEqualTo("GET");
    assertThat(client.post("/echo").send().json().get("method").textValue()).isEqualTo("POST");
    assertThat(client.put("/echo").send().json().get("method").textValue()).isEqualTo("PUT");
    assertThat(client.patch("/echo").send().json().get("method").textValue()).isEqualTo("PATCH");
    assertThat(client.delete("/echo").send().json().get("method").textValue()).isEqualTo("DELETE");
    assertThat(client.options("/echo").send().json().get("method").textValue())
        .isEqualTo("OPTIONS");
    assertThat(client.head("/echo").send().text()).isEmpty();
  }

  @Test
  void json_is_sent_from_values_and_from_text() {
    assertThat(client.post("/echo").json(Map.of("a", 1)).send().json().get("body").textValue())
        .isEqualTo("{\"a\":1}");
    assertThat(client.post("/echo").json("[1, 2]").send().json().get("body").textValue())
        .isEqualTo("[1,2]");
    assertThat(client.post("/echo").json("{").send().status()).isEqualTo(422);
  }

  @Test
  void headers_cookies_and_queries_are_sent() {
    TestResponse response =
        client.get("/echo?a=1").query("b c", "\u00e9&").header("x-a", "y").cookie("id", "5").send();

    assertThat(response.json(Map.class))
        .containsExactly(
            "method",
            "GET",
            "query",
            "a=1&b+c=%C3%A9%26",
            "header",
            "y",
            "cookie",
            "5",
            "body",
            "none");
  }

  @Test
  void cookies_of_the_application_are_sent_again() {
    assertThat(client.get("/login").send().headers("set-cookie")).containsExactly("id=7");

    assertThat(client.get("/echo").send().json().get("cookie").textValue()).isEqualTo("7");
  }

  @Test
  void redirects_are_followed_only_when_asked() {
    assertThat(client.post("/see-other").send().status()).isEqualTo(303);

    assertThat(
            client
                .post("/see-other")
                .json("{}")
                .followRedirects()
                .send()
                .json()
                .get("method")
                .textValue())
        .isEqualTo("GET");
    assertThat(
            client
                .post("/again")
                .json("{}")
                .followRedirects()
                .send()
                .json()
                .get("body")
                .textValue())
        .isEqualTo("{}");
  }

  @Test
  void body_that_is_no_json_is_shown() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> client.get("/docs").send().json(Map.class));
    assertThat(e).hasMessageThat().startsWith("The body is no Map in JSON: <!DOCTYPE html>");
  }
}
