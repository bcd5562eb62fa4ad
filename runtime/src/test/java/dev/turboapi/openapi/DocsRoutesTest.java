package dev.turboapi.openapi;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.ClassPath;
import dev.turboapi.InstanceFactory;
import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.testing.TestClient;
import dev.turboapi.testing.TestResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsRoutesTest {
  /** The controller that is chosen. */
  static final class Served {}

  /** No routes. */
  public static final class NoRoutes implements Routes {
    public NoRoutes(InstanceFactory instances) {}

    @Override
    public List<Route> routes() {
      return List.of();
    }
  }

  @TempDir Path directory;
  private final ClassPath classPath = new ClassPath();

  @BeforeEach
  void open() throws IOException {
    classPath
        .controller(Served.class.getName(), NoRoutes.class)
        .openApiPart(
            Served.class.getName(),
            "{\"paths\":{\"/a\":{\"get\":{\"summary\":\"\u00e9\",\"n\":0.0}}}}")
        .controller("shop.Other", NoRoutes.class)
        .openApiPart("shop.Other", "{\"paths\":{\"/b\":{}}}")
        .intoDirectory(directory);
  }

  @AfterEach
  void close() throws IOException {
    classPath.close();
  }

  @Test
  void document_has_the_parts_of_the_served_controllers_only() {
    try (TestClient client =
        start(TurboApi.builder().title("Shop").version("2").controllers(Served.class))) {
      TestResponse response = client.get("/openapi.json").send();

      assertThat(response.header("content-type")).isEqualTo("application/json");
      assertThat(response.text())
          .isEqualTo(
              "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Shop\",\"version\":\"2\"},"
                  + "\"paths\":{\"/a\":{\"get\":{\"summary\":\"\u00e9\",\"n\":0.0}}}}");
    }
  }

  @Test
  void info_has_fastapis_defaults_and_order() {
    try (TestClient client = start(TurboApi.builder().summary("S").description("D"))) {
      assertThat(client.get("/openapi.json").send().text())
          .startsWith(
              "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"FastAPI\",\"summary\":\"S\",\"description\":\"D\","
                  + "\"version\":\"0.1.0\"},\"paths\":{\"/a\":");
    }
  }

  @Test
  void docs_are_swagger_ui_with_its_files_from_here() {
    try (TestClient client = start(TurboApi.builder())) {
      TestResponse page = client.get("/docs").send();

      assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
      assertThat(page.text()).contains("<title>FastAPI - Swagger UI</title>");
      assertThat(page.text()).contains("url: '/openapi.json',");
      assertThat(page.text())
          .contains("\n\"dom_id\": \"#swagger-ui\",\n\"layout\": \"BaseLayout\",\n");
      assertThat(page.text())
          .contains("oauth2RedirectUrl: window.location.origin + '/docs/oauth2-redirect',");
      assertThat(page.text()).contains("href=\"/docs/swagger-ui.css\"");
      assertThat(page.text()).contains("src=\"/docs/swagger-ui-bundle.js\"");
      assertThat(page.text()).doesNotContain("https://");
      assertThat(page.text()).doesNotContain("@");
      assertThat(client.get("/docs/swagger-ui.css").send().header("content-type"))
          .isEqualTo("text/css; charset=utf-8");
      assertThat(client.get("/docs/swagger-ui-bundle.js").send().text())
          .contains("SwaggerUIBundle");
      assertThat(client.get("/docs/oauth2-redirect").send().text())
          .contains("window.opener.swaggerUIRedirectOauth2");
    }
  }

  @Test
  void redoc_is_fastapis() {
    try (TestClient client = start(TurboApi.builder())) {
      String page = client.get("/redoc").send().text();

      assertThat(page).contains("<title>FastAPI - ReDoc</title>");
      assertThat(page).contains("<redoc spec-url=\"/openapi.json\"></redoc>");
      assertThat(page).contains("https://cdn.jsdelivr.net/npm/redoc@2/bundles/redoc.standalone.js");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi.json", "/docs", "/redoc", "/docs/oauth2-redirect"})
  void built_in_routes_answer_head_and_refuse_others(String path) {
    try (TestClient client = start(TurboApi.builder())) {
      assertThat(client.head(path).send().status()).isEqualTo(200);
      TestResponse refused = client.post(path).send();
      assertThat(refused.status()).isEqualTo(405);
      assertThat(refused.header("allow")).isEqualTo("GET, HEAD");
    }
  }

  @Test
  void texts_are_escaped_for_where_they_stand() {
    TurboApiBuilder builder =
        TurboApi.builder().title("</title><script>").openapiUrl("/</script>'.json");
    try (TestClient client = start(builder)) {
      String page = client.get("/docs").send().text();

      assertThat(page).contains("<title>&lt;/title&gt;&lt;script&gt; - Swagger UI</title>");
      assertThat(page).contains("url: '/\\u003c/script\\u003e\\u0027.json',");
    }
  }

  @Test
  void pages_can_be_elsewhere_or_nowhere() {
    try (TestClient client =
        start(TurboApi.builder().docsUrl("/").redocUrl(null).openapiUrl("/api.json"))) {
      assertThat(client.get("/").send().text()).contains("src=\"/swagger-ui-bundle.js\"");
      assertThat(client.get("/swagger-ui.css").send().status()).isEqualTo(200);
      assertThat(client.get("/redoc").send().status()).isEqualTo(404);
      assertThat(client.get("/api.json").send().status()).isEqualTo(200);
    }
  }

  @Test
  void without_a_document_there_are_no_pages() {
    try (TestClient client = start(TurboApi.builder().openapiUrl(null))) {
      assertThat(client.get("/docs").send().status()).isEqualTo(404);
      assertThat(client.get("/openapi.json").send().status()).isEqualTo(404);
    }
  }

  private static TestClient start(TurboApiBuilder builder) {
    return TestClient.start(builder.workers(1));
  }
}
