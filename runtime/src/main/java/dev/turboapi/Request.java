package dev.turboapi;

import dev.turboapi.json.JsonCodec;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request, its body read. Carries no type of Vert.x.
 *
 * <p>Text is decoded when it is asked for. Not thread-safe: one thread at a time may use a request.
 */
public interface Request {
  /** The method in capitals, as sent: {@code GET}. */
  String method();

  /** The path, percent-decoded as UTF-8; malformed sequences become U+FFFD. */
  String path();

  /** What follows the question mark, as sent; null if there is no question mark. */
  @Nullable String queryString();

  /**
   * The value of the route template's n-th variable, percent-decoded.
   *
   * @param index from 0, in the order of the template
   */
  String pathParameter(int index);

  /** The last value of the query parameter of that exact name, decoded; null if it was not sent. */
  @Nullable String queryParameter(String name);

  /**
   * All values of the query parameter of that exact name, decoded, in the order sent; empty if it
   * was not sent.
   */
  List<String> queryParameters(String name);

  /** The names in the query, decoded, each once and in the order first sent. */
  Set<String> queryParameterNames();

  /** The first header of that name, in any case, read as ISO 8859-1; null if it was not sent. */
  @Nullable String header(String name);

  /** All headers of that name, in any case, in the order sent. Commas do not split. */
  List<String> headers(String name);

  /** The names of the headers in lower case, each once and in the order first sent. */
  Set<String> headerNames();

  /** The last cookie of that exact name, unquoted; null if it was not sent. */
  @Nullable String cookie(String name);

  /** The names of the cookies, each once and in the order first sent. */
  Set<String> cookieNames();

  /** The body: empty if none was sent or the route takes none. Not copied: do not change it. */
  byte[] body();

  /**
   * The body as JSON.
   *
   * @throws dev.turboapi.schema.Unbindable if the body is empty, its content type is neither {@code
   *     application/json} nor {@code application/*+json}, or it does not fit the codec
   */
  <T> T json(JsonCodec<T> codec);

  /**
   * The body as JSON; null if it is empty (0 bytes) or the JSON {@code null}.
   *
   * @throws dev.turboapi.schema.Unbindable if there is a body that does not fit, as in {@link
   *     #json(JsonCodec)}
   */
  <T> @Nullable T jsonOrNull(JsonCodec<T> codec);

  /**
   * A member of the body, which is a JSON object. Of a name given twice the last one counts.
   *
   * @throws dev.turboapi.schema.Unbindable if there is no such member, it is {@code null}, or the
   *     body does not fit, as in {@link #json(JsonCodec)}
   */
  <T> T json(String member, JsonCodec<T> codec);

  /**
   * A member of the body; null if the body is empty, no JSON by its content type, or {@code null},
   * and if it is an object without such a member, or where that is {@code null}.
   *
   * @throws dev.turboapi.schema.Unbindable if the body is any other JSON, or the member does not
   *     fit
   */
  <T> @Nullable T jsonOrNull(String member, JsonCodec<T> codec);

  /** What is to be done after the answer was sent; one list for the whole request. */
  BackgroundTasks backgroundTasks();
}
