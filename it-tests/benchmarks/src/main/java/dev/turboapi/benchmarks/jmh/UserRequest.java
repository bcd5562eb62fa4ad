package dev.turboapi.benchmarks.jmh;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.BodyStream;
import dev.turboapi.FormData;
import dev.turboapi.Request;
import dev.turboapi.json.JsonCodec;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /users/42?limit=10&q=abc}, without a server. */
class UserRequest implements Request {
  @Override
  public String method() {
    return "GET";
  }

  @Override
  public String path() {
    return "/users/42";
  }

  @Override
  public String queryString() {
    return "limit=10&q=abc";
  }

  @Override
  public String pathParameter(int index) {
    return "42";
  }

  @Override
  public @Nullable String queryParameter(String name) {
    return switch (name) {
      case "limit" -> "10";
      case "q" -> "abc";
      default -> null;
    };
  }

  @Override
  public List<String> queryParameters(String name) {
    String value = queryParameter(name);
    return value == null ? List.of() : List.of(value);
  }

  @Override
  public Set<String> queryParameterNames() {
    return Set.of("limit", "q");
  }

  @Override
  public @Nullable String header(String name) {
    return null;
  }

  @Override
  public List<String> headers(String name) {
    return List.of();
  }

  @Override
  public Set<String> headerNames() {
    return Set.of();
  }

  @Override
  public @Nullable String cookie(String name) {
    return null;
  }

  @Override
  public Set<String> cookieNames() {
    return Set.of();
  }

  @Override
  public byte[] body() {
    return new byte[0];
  }

  @Override
  public <T> T json(JsonCodec<T> codec) {
    throw new UnsupportedOperationException("There is no body");
  }

  @Override
  public <T> @Nullable T jsonOrNull(JsonCodec<T> codec) {
    return null;
  }

  @Override
  public <T> T json(String member, JsonCodec<T> codec) {
    throw new UnsupportedOperationException("There is no body");
  }

  @Override
  public <T> @Nullable T jsonOrNull(String member, JsonCodec<T> codec) {
    return null;
  }

  @Override
  public FormData form() {
    return FormData.EMPTY;
  }

  @Override
  public BodyStream bodyStream() {
    throw new UnsupportedOperationException("There is no body");
  }

  @Override
  public BackgroundTasks backgroundTasks() {
    throw new UnsupportedOperationException("The handler has no tasks");
  }
}
