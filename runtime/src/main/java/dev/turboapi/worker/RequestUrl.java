package dev.turboapi.worker;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.regex.Pattern;

/** The absolute URL of a request, as Starlette makes it of its parts. */
final class RequestUrl {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[a-z0-9.-]+|\\[[a-f0-9]*:[a-f0-9.:]+])(?::[0-9]+)?", Pattern.CASE_INSENSITIVE);

  private RequestUrl() {}

  /** With another path, and the query as it was sent. */
  static String of(HttpServerRequest request, String path) {
    String query = RequestTarget.query(request.uri());
    String url = request.scheme() + "://" + host(request) + path;
    return query == null || query.isEmpty() ? url : url + "?" + query;
  }

  // A Host that is none could send the client elsewhere, so the server's own address stands in for
  // it.
  private static String host(HttpServerRequest request) {
    String host = request.headers().get(HttpHeaders.HOST);
    if (host != null && HOST.matcher(host).matches()) {
      return host;
    }
    SocketAddress address = request.localAddress();
    int defaultPort = request.isSSL() ? 443 : 80;
    return address.port() == defaultPort
        ? address.hostAddress()
        : address.hostAddress() + ":" + address.port();
  }
}
