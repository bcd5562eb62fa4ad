package dev.turboapi.views;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.turboapi.TurboApi;
import dev.turboapi.testing.TestClient;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jackson itself says what a view shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewTest {
  private TestClient client;

  @BeforeAll
  void start() {
    client = TestClient.start(TurboApi.builder().controllers(Library.class));
  }

  @AfterAll
  void close() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/reader, dev.turboapi.views.Library$Reader",
    "/librarian, dev.turboapi.views.Library$Librarian",
    "/accountant, dev.turboapi.views.Library$Accountant",
  })
  void view_shows_what_it_does_in_jackson(String path, Class<?> view) throws IOException {
    assertThat(client.get(path).send().text())
        .isEqualTo(new ObjectMapper().writerWithView(view).writeValueAsString(Library.BOOK));
  }

  @Test
  void view_and_response_model_both_leave_out() {
    assertThat(client.get("/filtered").send().text()).isEqualTo("{\"title\":\"T\",\"price\":7}");
  }
}
