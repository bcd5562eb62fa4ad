package dev.turboapi.dependencies.levels;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import dev.turboapi.dependencies.levels.inner.Rooms;
import dev.turboapi.testing.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dependencies of packages, of what is around controllers, of controllers and handlers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LevelsTest {
  private TestClient client;

  @BeforeAll
  void start() {
    client = TestClient.start(TurboApi.builder().controllers(Hall.class, Rooms.Room.class));
  }

  @AfterAll
  void close() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/hall        | [\"package\"]",
        "/rooms/plain | [\"package\",\"inner package\",\"class around\",\"controller\"]",
        "/rooms/own   |"
            + " [\"package\",\"inner package\",\"class around\",\"controller\",\"handler\"]",
      })
  void outer_levels_come_first(String path, String levels) {
    assertThat(client.get(path).send().text()).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource({
    "package,       package",
    "inner package, 'package, inner package'",
    "class around,  'package, inner package, class around'",
    "controller,    'package, inner package, class around, controller'",
    "handler,       'package, inner package, class around, controller, handler'",
  })
  void level_that_refuses_is_the_last(String stop, String passed) {
    var refusal = client.get("/rooms/own").query("stop", stop).send();

    assertThat(refusal.status()).isEqualTo(403);
    assertThat(refusal.json().path("detail").asText()).isEqualTo(passed);
  }

  @Test
  void levels_can_be_replaced() {
    TurboApiBuilder app =
        TurboApi.builder().controllers(Rooms.Room.class).override(void.class, request -> null);
    try (TestClient replaced = TestClient.start(app)) {
      assertThat(replaced.get("/rooms/own").send().text()).isEqualTo("[]");
    }
  }
}
