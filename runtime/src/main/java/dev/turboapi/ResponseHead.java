package dev.turboapi;

import java.util.ArrayList;
import java.util.List;

/**
 * The status, headers and cookies of the answer, for handlers that return plain values: FastAPI's
 * injected {@code Response}. A handler that has a parameter of this type gets one.
 *
 * <pre>{@code
 * @Put("/{id}")
 * Item put(int id, Item item, ResponseHead head) {
 *   if (items.put(id, item) == null) {
 *     head.status(201);
 *   }
 *   head.header("x-revision", "1");
 *   return item;
 * }
 * }</pre>
 *
 * <p>What is set here goes before what the route and a {@link Reply} say, and does not count if the
 * handler fails. Not thread-safe: to be used by the handler until it has answered.
 *
 * @see <a href="https://fastapi.tiangolo.com/advanced/response-headers/">Response headers</a>
 * @see <a href="https://fastapi.tiangolo.com/advanced/response-change-status-code/">Response:
 *     change status code</a>
 */
public final class ResponseHead {
  private int status = Response.STATUS_UNSET;
  private final List<HttpHeader> headers = new ArrayList<>();

  /** Of an answer of which nothing is set. */
  public ResponseHead() {}

  /**
   * Sets the status.
   *
   * @param code 100 to 999
   */
  public ResponseHead status(int code) {
    Response.checkStatus(code);
    status = code;
    return this;
  }

  /**
   * Sets a header instead of all of that name.
   *
   * @throws IllegalArgumentException as {@link Response#withHeader}
   */
  public ResponseHead header(String name, String value) {
    headers.removeIf(other -> other.is(name));
    return addHeader(name, value);
  }

  /**
   * Adds a header.
   *
   * @throws IllegalArgumentException as {@link Response#withHeader}
   */
  public ResponseHead addHeader(String name, String value) {
    headers.add(new HttpHeader(name, value));
    return this;
  }

  /** Sets a cookie; {@link ResponseCookie#deleted} makes browsers drop one. */
  public ResponseHead cookie(ResponseCookie cookie) {
    headers.add(cookie.header());
    return this;
  }

  /** The status, or the given one if it is not set. */
  public int statusOr(int other) {
    return status == Response.STATUS_UNSET ? other : status;
  }

  /** The answer with all that was set; for generated code. */
  public Response applyTo(Response answer) {
    return answer.withHead(status, headers);
  }
}
