package dev.turboapi;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a handler returns to set the status, headers or cookies of its answer beside the value.
 * Immutable.
 *
 * <pre>{@code
 * @Put("/{id}")
 * Reply<Item> put(int id, Item item) {
 *   boolean isNew = items.put(id, item) == null;
 *   return Reply.of(item).status(isNew ? 201 : 200).header("x-revision", "1");
 * }
 * }</pre>
 *
 * @param <T> the type that is written, and shown in the document
 * @see <a href="https://fastapi.tiangolo.com/advanced/response-change-status-code/">Response:
 *     change status code</a>
 */
public final class Reply<T extends @Nullable Object> {
  private final T value;
  private final int status;
  private final List<HttpHeader> headers;

  private Reply(T value, int status, List<HttpHeader> headers) {
    this.value = value;
    this.status = status;
    this.headers = headers;
  }

  /** The value with the status of its route and no headers of its own. */
  public static <T extends @Nullable Object> Reply<T> of(T value) {
    return new Reply<>(value, Response.STATUS_UNSET, List.of());
  }

  /**
   * The same with this status instead of the route's.
   *
   * @param status 100 to 999
   */
  public Reply<T> status(int status) {
    Response.checkStatus(status);
    return new Reply<>(value, status, headers);
  }

  /**
   * The same with one header more.
   *
   * @throws IllegalArgumentException as {@link Response#withHeader}
   */
  public Reply<T> header(String name, String value) {
    return new Reply<>(this.value, status, HttpHeader.append(headers, new HttpHeader(name, value)));
  }

  /** The same with one cookie more; {@link ResponseCookie#deleted} makes browsers drop one. */
  public Reply<T> cookie(ResponseCookie cookie) {
    return new Reply<>(value, status, HttpHeader.append(headers, cookie.header()));
  }

  /** What is written as the body. */
  public T value() {
    return value;
  }

  /** What the function makes of the value, with the status and headers of this. */
  public Response answer(Function<? super T, Response> writer) {
    return writer.apply(value).withHead(status, headers);
  }
}
