package dev.turboapi.testing;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * Starts an application for a test and sends it requests over a real socket.
 *
 * <pre>{@code
 * class ItemControllerTest {
 *   private final TestClient client =
 *       TestClient.start(
 *           TurboApi.builder()
 *               .controllers(ItemController.class)
 *               .bind(ItemRepository.class, new InMemoryItems()));
 *
 *   @AfterEach
 *   void close() {
 *     client.close();
 *   }
 *
 *   @Test
 *   void created_item_can_be_read() {
 *     TestResponse created = client.post("/items").json(Map.of("name", "Foo", "price", 1.5)).send();
 *     assertEquals(201, created.status());
 *
 *     TestResponse read = client.get("/items/" + created.json().get("id")).send();
 *     assertEquals("Foo", read.json().get("name").textValue());
 *   }
 *
 *   @Test
 *   void price_must_be_a_number() {
 *     TestResponse response = client.post("/items").json("{\"name\": \"Foo\", \"price\": \"much\"}").send();
 *     assertEquals(422, response.status());
 *     assertEquals("float_parsing", response.json().at("/detail/0/type").textValue());
 *   }
 * }
 * }</pre>
 *
 * <p>Cookies that the application sets are kept and sent again, as in a browser. Redirects are
 * answers like others. Thread-safe.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/testing/">FastAPI: testing</a>
 */
public final class TestClient implements AutoCloseable {
  private final TurboApi app;
  private final HttpClient http;

  private TestClient(TurboApi app) {
    this.app = app;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  /**
   * Builds and starts the application on a free port of the loopback address, whatever host and
   * port it names.
   *
   * @throws IllegalStateException as {@link TurboApiBuilder#build}
   */
  public static TestClient start(TurboApiBuilder builder) {
    TurboApi app = builder.host("127.0.0.1").port(0).build();
    app.start().toCompletionStage().toCompletableFuture().join();
    return new TestClient(app);
  }

  /** A GET request, to be completed and sent. */
  public TestRequest get(String path) {
    return request("GET", path);
  }

  /** A HEAD request, to be completed and sent. */
  public TestRequest head(String path) {
    return request("HEAD", path);
  }

  /** A POST request, to be completed and sent. */
  public TestRequest post(String path) {
    return request("POST", path);
  }

  /** A PUT request, to be completed and sent. */
  public TestRequest put(String path) {
    return request("PUT", path);
  }

  /** A PATCH request, to be completed and sent. */
  public TestRequest patch(String path) {
    return request("PATCH", path);
  }

  /** A DELETE request, to be completed and sent. */
  public TestRequest delete(String path) {
    return request("DELETE", path);
  }

  /** An OPTIONS request, to be completed and sent. */
  public TestRequest options(String path) {
    return request("OPTIONS", path);
  }

  /**
   * A request of any method, to be completed and sent.
   *
   * @param path with its query, percent-encoded; {@link TestRequest#query} encodes for you
   */
  public TestRequest request(String method, String path) {
    return new TestRequest(http, method, URI.create(baseUrl() + path));
  }

  /** Such as {@code http://127.0.0.1:49152}. */
  public String baseUrl() {
    return "http://127.0.0.1:" + app.port();
  }

  /** Closes client and application. */
  @Override
  public void close() {
    try {
      closeClient();
    } finally {
      app.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  // From Java 21 on the client can be closed; before that it ends by itself once it is garbage.
  private void closeClient() {
    if (http instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("The client could not be closed", e);
      }
    }
  }
}
