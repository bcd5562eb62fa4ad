package dev.turboapi.worker;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.BodyStream;
import dev.turboapi.FormData;
import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.binding.JsonContentType;
import dev.turboapi.form.FormParser;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.routing.Match;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request from a socket, and what becomes of it. Everything but the path is read and decoded when
 * it is asked for.
 */
final class ServerRequest implements Request {
  private static final byte[] NO_BODY = {};

  private final HttpServerRequest http;
  private final Worker worker;
  private final Connection connection;
  private final ServedRoute served;
  private final Match.@Nullable Found match;
  private final String path;
  private final @Nullable Exits exits;
  private final long begun;
  private byte[] body = NO_BODY;
  private boolean rewritten;
  private FormData form = FormData.EMPTY;
  private @Nullable FormParser formParser;
  private @Nullable StreamReader stream;
  private @Nullable String query;
  private boolean queryFound;
  private @Nullable TaskList tasks;
  private volatile @Nullable Throwable abandonedFor;
  private Outcome outcome = Outcome.ANSWERED;

  /**
   * @param worker that accepted it
   * @param match null if no route was met
   */
  ServerRequest(
      HttpServerRequest http,
      Worker worker,
      Connection connection,
      ServedRoute served,
      Match.@Nullable Found match,
      String path) {
    this.http = http;
    this.worker = worker;
    this.connection = connection;
    this.served = served;
    this.match = match;
    this.path = path;
    this.exits = served.route().isSolved() ? new Exits(served.route()) : null;
    this.begun = served.metrics().taken();
    connection.begin();
  }

  /** Once, when the request is over. */
  void end(int status, long now) {
    if (stream != null) {
      stream.abandon();
    }
    connection.end(now);
    switch (outcome) {
      case ANSWERED -> served.metrics().answered(begun, status);
      case REFUSED -> served.metrics().refused(begun, status);
      case FAILED -> served.metrics().failed(begun, status);
    }
  }

  /** Once, when its background tasks are over, too. */
  void free() {
    if (formParser != null) {
      formParser.close();
    }
  }

  Outcome outcome() {
    return outcome;
  }

  /** It ends without the answer of its handler, or with half of it. The handler may be at work. */
  void abandon(Throwable reason) {
    endAs(Outcome.FAILED);
    abandonedFor = reason;
  }

  /** Why that is; null if it is not, or it is the handler that failed. From any thread. */
  @Nullable Throwable abandonedFor() {
    return abandonedFor;
  }

  /** It will end like this instead of being answered. */
  void endAs(Outcome other) {
    outcome = other;
  }

  void readBody(byte[] sent) {
    body = sent;
  }

  void readForm(FormData sent) {
    form = sent;
  }

  /** The parser's files are there until {@link #free}. */
  void parseForm(FormParser parser) {
    formParser = parser;
  }

  void streamBody(StreamReader reader) {
    stream = reader;
  }

  /** Takes a body that says what the sent one says, in JSON that the binder reads. */
  void rewriteBody(byte[] canonical) {
    body = canonical;
    rewritten = true;
  }

  boolean isRewritten() {
    return rewritten;
  }

  HttpServerRequest http() {
    return http;
  }

  Connection connection() {
    return connection;
  }

  ServedRoute served() {
    return served;
  }

  Route route() {
    return served.route();
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
    if (match == null) {
      throw new IllegalStateException("No route was met");
    }
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
  public Set<String> queryParameterNames() {
    String query = queryString();
    return query == null ? Set.of() : QueryString.names(query);
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
  public Set<String> headerNames() {
    Set<String> names = new LinkedHashSet<>();
    http.headers().forEach((name, unused) -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
  }

  @Override
  public @Nullable String cookie(String name) {
    String header = cookieHeader();
    return header == null ? null : CookieHeader.last(header, name);
  }

  @Override
  public Set<String> cookieNames() {
    String header = cookieHeader();
    return header == null ? Set.of() : CookieHeader.names(header);
  }

  private @Nullable String cookieHeader() {
    List<String> headers = http.headers().getAll(HttpHeaders.COOKIE);
    return headers.isEmpty() ? null : String.join("; ", headers);
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

  /**
   * Whether the body is JSON, of which no more is known.
   *
   * @throws Unbindable if it should be, but is not, or only Python can read it
   */
  void checkBody() {
    if (route().parameters().hasJson() && body.length > 0 && isJson()) {
      Json.check(body);
    }
  }

  private void checkJson() {
    if (body.length == 0 || !isJson()) {
      throw Unbindable.INSTANCE;
    }
  }

  private boolean isJson() {
    return rewritten || JsonContentType.matches(http.headers().get(HttpHeaders.CONTENT_TYPE));
  }

  @Override
  public FormData form() {
    return form;
  }

  @Override
  public BodyStream bodyStream() {
    if (stream == null) {
      throw new IllegalStateException("No parameter of the handler is a stream");
    }
    return stream.body(worker.contextOfCaller());
  }

  /**
   * @throws HttpException 503 if too many tasks of other requests have not run yet
   */
  @Override
  public BackgroundTasks backgroundTasks() {
    TaskList list = tasks;
    if (list == null) {
      if (!worker.hasRoomForTasks()) {
        endAs(Outcome.REFUSED);
        throw Answers.overloaded();
      }
      list = new TaskList();
      tasks = list;
    }
    return list;
  }

  /** The handler failed, so what it wanted to be done afterwards is not done. */
  void dropTasks() {
    tasks = null;
  }

  /** What its providers open; null if they open nothing. */
  @Nullable Exits exits() {
    return exits;
  }

  /** What is to be done once the answer is sent; null if there is nothing. */
  @Nullable TaskList tasks() {
    return tasks;
  }
}
