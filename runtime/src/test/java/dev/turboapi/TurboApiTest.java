package dev.turboapi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.testing.TestClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurboApiTest {
  /** What the markers call the controllers; their routes are hand-written. */
  static final class Hello {}

  static final class Other {}

  static final class Greeting {
    final String text;

    Greeting(String text) {
      this.text = text;
    }
  }

  /** Needs a greeting. */
  public static final class HelloRoutes implements Routes {
    private final Greeting greeting;

    public HelloRoutes(InstanceFactory instances) {
      greeting = instances.get(Greeting.class);
    }

    @Override
    public List<Route> routes() {
      return List.of(
          Route.sync("GET", "/who/{x}", Parameters.NONE, request -> Response.text(greeting.text)));
    }
  }

  /** Needs nothing. */
  public static final class OtherRoutes implements Routes {
    public OtherRoutes(InstanceFactory instances) {}

    @Override
    public List<Route> routes() {
      return List.of(
          Route.sync("GET", "/who/{y:path}", Parameters.NONE, request -> Response.text("other")));
    }
  }

  /** Fails to be constructed. */
  public static final class BrokenRoutes implements Routes {
    public BrokenRoutes(InstanceFactory instances) {
      throw new UnsupportedOperationException("no database");
    }

    @Override
    public List<Route> routes() {
      return List.of();
    }
  }

  @TempDir Path directory;
  private final ClassPath classPath = new ClassPath();

  @AfterEach
  void close() throws IOException {
    classPath.close();
  }

  private void helloAndOther() throws IOException {
    classPath.controller(Hello.class.getName(), HelloRoutes.class).intoDirectory(directory);
    classPath
        .controller(Other.class.getName(), OtherRoutes.class)
        .intoJar(directory.resolve("other.jar"));
  }

  @Test
  void controllers_of_directories_and_jars_are_served_in_order_of_their_names() throws IOException {
    helloAndOther();

    try (TestClient client = TestClient.start(builder())) {
      assertThat(client.get("/who/is").send().text()).isEqualTo("hello");
      assertThat(client.get("/who/is/it").send().text()).isEqualTo("other");
    }
  }

  @Test
  void chosen_controllers_are_served_in_the_order_given() throws IOException {
    helloAndOther();

    try (TestClient client = TestClient.start(builder().controllers(Other.class, Hello.class))) {
      assertThat(client.get("/who/is").send().text()).isEqualTo("other");
    }
    try (TestClient client = TestClient.start(builder().controllers(Hello.class))) {
      assertThat(client.get("/who/is/it").send().status()).isEqualTo(404);
    }
  }

  @Test
  void factory_is_asked_for_what_is_not_bound() throws IOException {
    helloAndOther();
    InstanceFactory factory =
        new InstanceFactory() {
          @Override
          public <T> T get(Class<T> type) {
            return type.cast(new Greeting("from the factory"));
          }
        };

    try (TestClient client = TestClient.start(TurboApi.builder().instances(factory))) {
      assertThat(client.get("/who/is").send().text()).isEqualTo("from the factory");
    }
    try (TestClient client = TestClient.start(builder().instances(factory))) {
      assertThat(client.get("/who/is").send().text()).isEqualTo("hello");
    }
  }

  @Test
  void unbound_constructor_parameter_is_named() throws IOException {
    helloAndOther();

    assertFailure(
        TurboApi.builder(),
        "dev.turboapi.TurboApiTest$Hello needs a dev.turboapi.TurboApiTest.Greeting."
            + " Bind one: TurboApi.builder().bind(Greeting.class, ...)");
  }

  @Test
  void controller_that_fails_to_be_constructed_is_named() throws IOException {
    classPath.controller("shop.Broken", BrokenRoutes.class).intoDirectory(directory);

    assertFailure(
        TurboApi.builder(),
        "shop.Broken could not be constructed: java.lang.UnsupportedOperationException: no database");
  }

  @Test
  void missing_processor_is_explained() {
    assertFailure(
        TurboApi.builder(),
        "No controllers compiled by the processor were found. Was the processor run? On JDK 23 and later, javac needs"
            + " -proc:full or --processor-path.");
  }

  @Test
  void chosen_controller_without_routes_is_named() throws IOException {
    helloAndOther();

    assertFailure(
        builder().controllers(String.class),
        "java.lang.String has no routes. Annotate it with @Controller, and compile it with the processor.");
  }

  @Test
  void same_route_in_two_controllers_names_both() throws IOException {
    classPath
        .controller("shop.A", OtherRoutes.class)
        .controller("shop.B", OtherRoutes.class)
        .intoDirectory(directory);

    assertFailure(
        TurboApi.builder(),
        "GET /who/{y:path} of shop.B is already taken by GET /who/{y:path} of shop.A."
            + " Change one of the paths, or remove one.");
  }

  @Test
  void two_applications_run_side_by_side() throws IOException {
    helloAndOther();

    try (TestClient one = TestClient.start(builder());
        TestClient two =
            TestClient.start(TurboApi.builder().bind(Greeting.class, new Greeting("hi")))) {
      assertThat(one.get("/who/is").send().text()).isEqualTo("hello");
      assertThat(two.get("/who/is").send().text()).isEqualTo("hi");
    }
  }

  @Test
  void closing_twice_is_closing_once() throws IOException {
    helloAndOther();
    TurboApi app = builder().port(0).build();
    app.start().toCompletionStage().toCompletableFuture().join();

    assertThat(app.close()).isSameInstanceAs(app.close());
    app.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void application_that_never_started_can_be_closed_but_not_started_afterwards()
      throws IOException {
    helloAndOther();
    TurboApi app = builder().build();

    assertThat(app.close().succeeded()).isTrue();
    assertThrows(IllegalStateException.class, app::start);
    assertThrows(IllegalStateException.class, app::port);
  }

  @Test
  void redirects_of_slashes_can_be_turned_off() throws IOException {
    helloAndOther();

    try (TestClient client = TestClient.start(builder().redirectSlashes(false))) {
      assertThat(client.get("/who").send().status()).isEqualTo(404);
    }
    try (TestClient client = TestClient.start(builder())) {
      assertThat(client.get("/who").send().status()).isEqualTo(307);
      assertThat(client.get("/who").followRedirects().send().text()).isEqualTo("other");
    }
  }

  private static TurboApiBuilder builder() {
    return TurboApi.builder().bind(Greeting.class, new Greeting("hello"));
  }

  private static void assertFailure(TurboApiBuilder builder, String message) {
    assertThat(assertThrows(IllegalStateException.class, builder::build))
        .hasMessageThat()
        .isEqualTo(message);
  }
}
