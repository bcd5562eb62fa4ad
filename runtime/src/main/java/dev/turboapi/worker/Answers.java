package dev.turboapi.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.routing.Match;
import dev.turboapi.routing.RouteTable;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/** The answers that no handler gives. Made once, at start-up. */
final class Answers {
  static final Response INTERNAL_SERVER_ERROR =
      Response.of(500, Response.TEXT, "Internal Server Error".getBytes(US_ASCII));
  static final Response UNREADABLE_BODY =
      new HttpException(400, "There was an error parsing the body").response();
  static final Response OVERLOADED = overloaded().response();
  static final Response WORKER_DIED = new HttpException(503).response();
  static final Response HANDLER_TIMEOUT = new HttpException(504).response();

  private static final Response NOT_FOUND = new HttpException(404).response();
  private static final Response METHOD_NOT_ALLOWED = new HttpException(405).response();

  private Answers() {}

  /** What came is no HTTP. */
  static HttpException badRequest() {
    return closing(400, "Bad Request");
  }

  /** The bytes of a body have stopped to come. */
  static HttpException bodyTimeout() {
    return closing(408, "Request Timeout");
  }

  /** A body is larger than is taken. */
  static HttpException contentTooLarge() {
    return closing(413, "Content Too Large");
  }

  private static HttpException closing(int status, String detail) {
    return new HttpException(status, detail, Map.of("connection", "close"));
  }

  /** More than is taken is in flight already. */
  static HttpException overloaded() {
    return new HttpException(503, "Service Unavailable", Map.of("retry-after", "1"));
  }

  /** For a request that met no route. */
  static Response unmatched(
      Match match, RouteTable routes, HttpServerRequest request, String path) {
    if (match instanceof Match.MethodNotAllowed refusal) {
      return METHOD_NOT_ALLOWED.withHeader("allow", refusal.allow());
    }
    String other = routes.slashRedirect(path);
    return other == null ? NOT_FOUND : Response.redirect(RequestUrl.of(request, other));
  }
}
