package dev.turboapi.dependencies;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.TurboApi;
import dev.turboapi.testing.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where handlers run that depend on something, and how long after it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {
  private TestClient client;

  @BeforeAll
  void start() {
    client = TestClient.start(TurboApi.builder().controllers(Places.class));
  }

  @AfterAll
  void close() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/sync,           'the same tick'",
    "/opened,         'the same tick'",
    "/complete,       'the same tick'",
    "/later,          'a later tick'",
    "/async,          'the same tick'",
    "/blocking,       'a thread that may block'",
    "/blocked,        'a thread that may block'",
    "/blocked/below,  'a thread that may block, a thread that may block'",
    "/blocked/opened, 'another thread, the same tick'",
  })
  void handler_is_no_further_than_it_has_to_be(String path, String distance) {
    assertThat(client.get("/places" + path).send().text()).isEqualTo("\"" + distance + "\"");
  }
}
