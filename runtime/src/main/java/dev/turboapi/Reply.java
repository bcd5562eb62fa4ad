package dev.turboapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a handler returns to set the status or headers of its answer beside the value. Immutable.
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
  private static final int OF_THE_ROUTE = 0;

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
    return new Reply<>(value, OF_THE_ROUTE, List.of());
  }

  /**
   * The same with this status instead of the route's.
   *
   * @param status 100 to 999
   */
  public Reply<T> status(int status) {
    if (status < 100 || status > 999) {
      throw new IllegalArgumentException(
          "A status has three digits, 100 to 999; got " + status + ".");
    }
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

  /** What is written as the body. */
  public T value() {
    return value;
  }

  int statusOr(int statusOfTheRoute) {
    return status == OF_THE_ROUTE ? statusOfTheRoute : status;
  }

  List<HttpHeader> headers() {
    return headers;
  }
}
