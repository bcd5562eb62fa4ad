package dev.turboapi.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** A request of a {@link TestClient}: complete it, then {@link #send} it. */
public final class TestRequest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int MAX_REDIRECTS = 10;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> REPEATING_REDIRECTS = Set.of(307, 308);

  private final HttpClient http;
  private final List<String> headers = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private final List<String> form = new ArrayList<>();
  private String method;
  private URI uri;
  private BodyPublisher body = BodyPublishers.noBody();
  private int redirectsLeft;

  TestRequest(HttpClient http, String method, URI uri) {
    this.http = http;
    this.method = method;
    this.uri = uri;
  }

  /** Adds a header. */
  public TestRequest header(String name, String value) {
    headers.add(name);
    headers.add(value);
    return this;
  }

  /** Sends this cookie too, written as given. */
  public TestRequest cookie(String name, String value) {
    cookies.add(name + "=" + value);
    return this;
  }

  /** Adds a query parameter, encoding it. */
  public TestRequest query(String name, Object value) {
    uri = URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + pair(name, value));
    return this;
  }

  /** Adds a field to a form, which is sent as {@code application/x-www-form-urlencoded}. */
  public TestRequest form(String name, Object value) {
    if (form.isEmpty()) {
      header("content-type", "application/x-www-form-urlencoded");
    }
    form.add(pair(name, value));
    body = BodyPublishers.ofString(String.join("&", form));
    return this;
  }

  private static String pair(String name, Object value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(String.valueOf(value), UTF_8);
  }

  /** Sends {@code Authorization: Bearer} with this token. */
  public TestRequest bearer(String token) {
    return header("authorization", "Bearer " + token);
  }

  /** Sends {@code Authorization: Basic} with this name and password. */
  public TestRequest basic(String username, String password) {
    byte[] credentials = (username + ":" + password).getBytes(UTF_8);
    return header("authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  /** Sends the text as {@code application/json}, whether it is JSON or not. */
  public TestRequest json(String text) {
    return body("application/json", text.getBytes(UTF_8));
  }

  /** Sends what Jackson makes of the value as {@code application/json}. */
  public TestRequest json(Object value) {
    try {
      return body("application/json", TestResponse.JSON.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Jackson cannot write a " + value.getClass().getName(), e);
    }
  }

  /** Sends the bytes. */
  public TestRequest body(String contentType, byte[] bytes) {
    body = BodyPublishers.ofByteArray(bytes);
    return header("content-type", contentType);
  }

  /** Follows up to 10 redirects, as a browser does. */
  public TestRequest followRedirects() {
    redirectsLeft = MAX_REDIRECTS;
    return this;
  }

  /**
   * Sends the request, and waits up to 30 s for the answer.
   *
   * @throws UncheckedIOException if there is none
   */
  public TestResponse send() {
    TestResponse response = new TestResponse(exchange());
    String location = response.header("location");
    if (location == null || redirectsLeft == 0 || !REDIRECTS.contains(response.status())) {
      return response;
    }
    redirectsLeft--;
    uri = uri.resolve(location);
    if (!REPEATING_REDIRECTS.contains(response.status()) && !method.equals("HEAD")) {
      method = "GET";
      body = BodyPublishers.noBody();
    }
    return send();
  }

  private HttpResponse<byte[]> exchange() {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body).timeout(TIMEOUT);
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(new String[0]));
    }
    if (!cookies.isEmpty()) {
      request.header("cookie", String.join("; ", cookies));
    }
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + uri + " has no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method + " " + uri + " was interrupted", e);
    }
  }
}
