package dev.turboapi.agreement;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.Request;
import dev.turboapi.binding.JsonContentType;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.schema.Unbindable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request whose texts are decoded already.
 *
 * @param headers by names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // Read, never compared.
record InMemoryRequest(
    List<String> pathParameters,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    Map<String, String> cookies,
    byte[] body)
    implements Request {

  /** The same with a body that is JSON whatever it was. */
  InMemoryRequest rewritten(byte[] json) {
    Map<String, List<String>> changed = new LinkedHashMap<>(headers);
    changed.put("content-type", List.of("application/json"));
    return new InMemoryRequest(pathParameters, query, changed, cookies, json);
  }

  @Override
  public String method() {
    return "POST";
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public @Nullable String queryString() {
    return null;
  }

  @Override
  public String pathParameter(int index) {
    return pathParameters.get(index);
  }

  @Override
  public @Nullable String queryParameter(String name) {
    List<String> values = queryParameters(name);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  @Override
  public List<String> queryParameters(String name) {
    return query.getOrDefault(name, List.of());
  }

  @Override
  public Set<String> queryParameterNames() {
    return query.keySet();
  }

  @Override
  public @Nullable String header(String name) {
    List<String> values = headers(name);
    return values.isEmpty() ? null : values.get(0);
  }

  @Override
  public List<String> headers(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  @Override
  public Set<String> headerNames() {
    return headers.keySet();
  }

  @Override
  public @Nullable String cookie(String name) {
    return cookies.get(name);
  }

  @Override
  public Set<String> cookieNames() {
    return cookies.keySet();
  }

  @Override
  public <T> T json(JsonCodec<T> codec) {
    T value = jsonOrNull(codec);
    if (value == null) {
      throw Unbindable.INSTANCE;
    }
    return value;
  }

  @Override
  public <T> @Nullable T jsonOrNull(JsonCodec<T> codec) {
    if (body.length == 0) {
      return null;
    }
    if (!isJson()) {
      throw Unbindable.INSTANCE;
    }
    return Json.read(body, Codecs.nullable(codec));
  }

  @Override
  public <T> T json(String member, JsonCodec<T> codec) {
    T value = jsonOrNull(member, codec);
    if (value == null) {
      throw Unbindable.INSTANCE;
    }
    return value;
  }

  @Override
  public <T> @Nullable T jsonOrNull(String member, JsonCodec<T> codec) {
    return body.length > 0 && isJson() ? Json.readMember(body, member, codec) : null;
  }

  private boolean isJson() {
    return JsonContentType.matches(header("content-type"));
  }

  @Override
  public BackgroundTasks backgroundTasks() {
    throw new UnsupportedOperationException("Nothing is answered here");
  }

  @Override
  public String toString() {
    return "path %s, query %s, headers %s, cookies %s, body %s"
        .formatted(
            pathParameters,
            query,
            headers,
            cookies,
            new String(body, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "."));
  }
}
