package dev.turboapi.binding;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.BodyStream;
import dev.turboapi.FormData;
import dev.turboapi.Request;
import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request made of decoded values. */
public final class FakeRequest implements Request {
  private final Map<String, List<String>> query = new LinkedHashMap<>();
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final List<String> pathParameters;
  private byte[] body = {};
  private FormData form = FormData.EMPTY;

  public FakeRequest(String... pathParameters) {
    this.pathParameters = List.of(pathParameters);
  }

  FakeRequest query(String name, String... values) {
    query.put(name, List.of(values));
    return this;
  }

  public FakeRequest header(String name, String... values) {
    headers.put(name, List.of(values));
    return this;
  }

  FakeRequest setCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  FakeRequest json(String text) {
    return header("content-type", "application/json").body(text.getBytes(StandardCharsets.UTF_8));
  }

  FakeRequest form(FormData.Item... items) {
    form = new FormData(List.of(items));
    return this;
  }

  FakeRequest body(byte[] bytes) {
    body = bytes;
    return this;
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
    List<String> values = new ArrayList<>(queryParameters(name));
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
  public byte[] body() {
    return body;
  }

  @Override
  public <T> T json(JsonCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> @Nullable T jsonOrNull(JsonCodec<T> codec) {
    return new String(body, StandardCharsets.UTF_8).equals("null") ? null : Json.read(body, codec);
  }

  @Override
  public <T> T json(String member, JsonCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> @Nullable T jsonOrNull(String member, JsonCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FormData form() {
    return form;
  }

  @Override
  public BodyStream bodyStream() {
    throw new UnsupportedOperationException("nothing is sent here");
  }

  @Override
  public BackgroundTasks backgroundTasks() {
    throw new UnsupportedOperationException("nothing is sent here");
  }
}
