package dev.turboapi;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a status and {@code {"detail": ...}}.
 *
 * <pre>{@code
 * throw new HttpException(404, "Item not found");
 * }</pre>
 *
 * <p>It is an answer, not a failure: it is not logged and carries no stack trace, which makes it
 * cheap to throw. Hand over a cause with {@link #initCause} where the trace matters.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/handling-errors/">Handling errors</a>
 */
public final class HttpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Object detail;
  private final transient List<HttpHeader> headers;

  /**
   * The detail is the status's reason phrase: {@code Not Found}.
   *
   * @param status 100 to 999, one that has a reason phrase
   */
  public HttpException(int status) {
    this(status, null);
  }

  /**
   * @param status 100 to 999; with 1xx, 204, 205 and 304 nothing but the headers is sent
   * @param detail text, or any other value, see {@link Response#json(Object)}; null for the reason
   *     phrase
   */
  public HttpException(int status, @Nullable Object detail) {
    this(status, detail, Map.of());
  }

  /**
   * @param status 100 to 999; with 1xx, 204, 205 and 304 nothing but the headers is sent
   * @param detail text, or any other value, see {@link Response#json(Object)}; null for the reason
   *     phrase
   * @param headers such as {@code WWW-Authenticate}
   * @throws IllegalArgumentException as {@link Response#withHeader}
   */
  public HttpException(int status, @Nullable Object detail, Map<String, String> headers) {
    this(
        status,
        detail,
        headers.entrySet().stream().map(e -> new HttpHeader(e.getKey(), e.getValue())).toList());
  }

  /**
   * @param status 100 to 999; with 1xx, 204, 205 and 304 nothing but the headers is sent
   * @param detail text, or any other value, see {@link Response#json(Object)}; null for the reason
   *     phrase
   * @param headers of which several may have one name, such as a challenge each
   */
  public HttpException(int status, @Nullable Object detail, List<HttpHeader> headers) {
    super(status + ": " + (detail == null ? ReasonPhrase.of(status) : detail));
    this.status = status;
    this.detail = detail == null ? ReasonPhrase.of(status) : detail;
    this.headers = List.copyOf(headers);
  }

  /** Does nothing: where it is thrown is no secret, and finding that out is what costs. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }

  /** From 100 to 999. */
  public int status() {
    return status;
  }

  /** What is sent as {@code detail}. */
  public Object detail() {
    return detail;
  }

  /** The answer it stands for. */
  public Response response() {
    boolean bodiless = status < 200 || status == 204 || status == 205 || status == 304;
    Response response =
        bodiless ? Response.of(status) : Response.json(Map.of("detail", detail)).withStatus(status);
    for (HttpHeader header : headers) {
      response = response.withAddedHeader(header.name(), header.value());
    }
    return response;
  }
}
