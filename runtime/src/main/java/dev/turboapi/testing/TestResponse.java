package dev.turboapi.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a {@link TestRequest}. Immutable. */
public final class TestResponse {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpResponse<byte[]> response;

  TestResponse(HttpResponse<byte[]> response) {
    this.response = response;
  }

  /** From 100 to 999. */
  public int status() {
    return response.statusCode();
  }

  /** The first header of that name, in any case; null if there is none. */
  public @Nullable String header(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  /** All headers of that name, in any case. */
  public List<String> headers(String name) {
    return response.headers().allValues(name);
  }

  /** The body as sent. */
  public byte[] bytes() {
    return response.body();
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(response.body(), UTF_8);
  }

  /**
   * The body as a JSON tree.
   *
   * @throws IllegalStateException if it is no JSON, showing it
   */
  public JsonNode json() {
    return json(JsonNode.class);
  }

  /**
   * The body as Jackson reads it into that class.
   *
   * @throws IllegalStateException if it does not fit, showing it
   */
  public <T> T json(Class<T> type) {
    try {
      return JSON.readValue(response.body(), type);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The body is no " + type.getSimpleName() + " in JSON: " + text(), e);
    }
  }

  /** Status and body, for messages of failed assertions. */
  @Override
  public String toString() {
    return status() + " " + text();
  }
}
