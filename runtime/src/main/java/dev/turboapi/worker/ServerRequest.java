package dev.turboapi.worker;

import dev.turboapi.Request;
import dev.turboapi.binding.JsonContentType;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.routing.Match;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request from a socket. Everything but the path is read and decoded when it is asked for. */
final class ServerRequest implements Request {
  private static final byte[] NO_BODY = {};

  private final HttpServerRequest http;
  private final Match.Found match;
  private final String path;
  private final byte[] body;
  private final boolean rewritten;
  private @Nullable String query;
  private boolean queryFound;

  /** A request without a body. */
  ServerRequest(HttpServerRequest http, Match.Found match, String path) {
    this(http, match, path, NO_BODY, false);
  }

  private ServerRequest(
      HttpServerRequest http, Match.Found match, String path, byte[] body, boolean rewritten) {
    this.http = http;
    this.match = match;
    this.path = path;
    this.body = body;
    this.rewritten = rewritten;
  }

  ServerRequest withBody(byte[] sent) {
    return new ServerRequest(http, match, path, sent, false);
  }

  /** The same with a body that says what the sent one says, in JSON that the binder reads. */
  ServerRequest withRewrittenBody(byte[] canonical) {
    return new ServerRequest(http, match, path, canonical, true);
  }

  boolean isRewritten() {
    return rewritten;
  }

  HttpServerRequest http() {
    return http;
  }

  Route route() {
    return match.route();
  }

  @Override
  public String method() {
    return http.method().name();
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public @Nullable String queryString() {
    if (!queryFound) {
      query = RequestTarget.query(http.uri());
      queryFound = true;
    }
    return query;
  }

  @Override
  public String pathParameter(int index) {
    return match.pathValue(index);
  }

  @Override
  public @Nullable String queryParameter(String name) {
    String query = queryString();
    return query == null ? null : QueryString.last(query, name);
  }

  @Override
  public List<String> queryParameters(String name) {
    String query = queryString();
    return query == null ? List.of() : QueryString.all(query, name);
  }

  @Override
  public @Nullable String header(String name) {
    return http.headers().get(name);
  }

  @Override
  public List<String> headers(String name) {
    return http.headers().getAll(name);
  }

  @Override
  public @Nullable String cookie(String name) {
    List<String> headers = http.headers().getAll(HttpHeaders.COOKIE);
    return headers.isEmpty() ? null : CookieHeader.last(String.join("; ", headers), name);
  }

  @Override
  public byte[] body() {
    return body;
  }

  @Override
  public <T> T json(JsonCodec<T> codec) {
    checkJson();
    T value = Json.read(body, codec);
    if (value == null) {
      throw Unbindable.INSTANCE; // As in FastAPI, a body of null is none, whatever its type.
    }
    return value;
  }

  @Override
  public <T> @Nullable T jsonOrNull(JsonCodec<T> codec) {
    if (body.length == 0) {
      return null;
    }
    checkJson();
    return Json.read(body, Codecs.nullable(codec));
  }

  private void checkJson() {
    boolean isJson =
        rewritten || JsonContentType.matches(http.headers().get(HttpHeaders.CONTENT_TYPE));
    if (body.length == 0 || !isJson) {
      throw Unbindable.INSTANCE;
    }
  }
}
