package dev.turboapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer: status, content type, headers, body. Immutable, and carries no type of Vert.x.
 *
 * <pre>{@code
 * @Get("/robots.txt")
 * Response robots() {
 *   return Response.text("User-agent: *\nDisallow:").withHeader("cache-control", "max-age=3600");
 * }
 * }</pre>
 *
 * <p>{@code content-length} and {@code date} are added when it is sent. Answers with status 1xx,
 * 204 and 304 are sent without their body.
 *
 * @see <a href="https://fastapi.tiangolo.com/advanced/custom-response/">Custom responses</a>
 */
public final class Response {
  /** The content type of JSON answers. */
  public static final String JSON = "application/json";

  /** The content type of {@link #text}. */
  public static final String TEXT = "text/plain; charset=utf-8";

  /** The content type of {@link #html}. */
  public static final String HTML = "text/html; charset=utf-8";

  private static final byte[] NO_BODY = {};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final String CONTENT_TYPE = "content-type";

  private final int status;
  private final @Nullable String contentType;
  private final List<HttpHeader> headers;
  private final byte[] body;

  private Response(
      int status, @Nullable String contentType, List<HttpHeader> headers, byte[] body) {
    if (status < 100 || status > 999) {
      throw new IllegalArgumentException(
          "A status has three digits, 100 to 999; got " + status + ".");
    }
    this.status = status;
    this.contentType = contentType;
    this.headers = headers;
    this.body = body;
  }

  /**
   * The value as JSON, status 200. It is written at once; later changes of the value do not show.
   */
  public static <T extends @Nullable Object> Response json(T value, JsonCodec<T> codec) {
    return json(200, value, codec);
  }

  /** The value as JSON. It is written at once; later changes of the value do not show. */
  public static <T extends @Nullable Object> Response json(
      int status, T value, JsonCodec<T> codec) {
    return new Response(status, JSON, List.of(), Json.write(value, codec));
  }

  /** The reply's value as JSON, with its headers, and its status or else the given one. */
  public static <T extends @Nullable Object> Response json(
      int status, Reply<T> reply, JsonCodec<T> codec) {
    return new Response(
        reply.statusOr(status), JSON, reply.headers(), Json.write(reply.value(), codec));
  }

  /** Plain text in UTF-8, status 200. */
  public static Response text(String text) {
    return of(200, TEXT, text.getBytes(UTF_8));
  }

  /** A page in UTF-8, status 200. */
  public static Response html(String html) {
    return of(200, HTML, html.getBytes(UTF_8));
  }

  /**
   * Sends the client to another URL, with status 307: it repeats the request there, method and body
   * included. {@link #withStatus} makes it a 303 or another.
   *
   * @param url absolute or relative; characters that no URL may hold are percent-encoded as UTF-8
   */
  public static Response redirect(String url) {
    return of(307, null, NO_BODY).withHeader("location", UrlQuoting.quote(url));
  }

  /**
   * What FastAPI answers for a handler that returns nothing: the content type of JSON, and no body
   * where HTTP has none for the status, else {@code null}.
   */
  public static Response empty(int status) {
    return of(status, JSON, hasBody(status) ? NULL : NO_BODY);
  }

  private static boolean hasBody(int status) {
    return status >= 200 && status != 204 && status != 205 && status != 304;
  }

  /**
   * Bytes of any content type.
   *
   * @param contentType as sent, null for none
   * @param body not copied: do not change it afterwards
   */
  public static Response of(int status, @Nullable String contentType, byte[] body) {
    if (contentType != null) {
      HttpHeader.checkValue(CONTENT_TYPE, contentType);
    }
    return new Response(status, contentType, List.of(), body);
  }

  /** From 100 to 999. */
  public int status() {
    return status;
  }

  /** As sent; null for none. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** The other headers, in the order sent. */
  public List<HttpHeader> headers() {
    return headers;
  }

  /** Not copied: do not change it. */
  public byte[] body() {
    return body;
  }

  /** The same with another status. */
  public Response withStatus(int other) {
    return new Response(other, contentType, headers, body);
  }

  /**
   * The same with this header instead of all of that name.
   *
   * @throws IllegalArgumentException if the name is no token, the value has control characters or
   *     characters above U+00FF, or the header follows from the body ({@code content-length},
   *     {@code transfer-encoding})
   */
  public Response withHeader(String name, String value) {
    HttpHeader header = new HttpHeader(name, value);
    if (header.is(CONTENT_TYPE)) {
      return new Response(status, value, headers, body);
    }
    List<HttpHeader> others = new ArrayList<>(headers);
    others.removeIf(other -> other.is(name));
    others.add(header);
    return new Response(status, contentType, List.copyOf(others), body);
  }

  /**
   * The same with one header more, such as a further {@code set-cookie}.
   *
   * @throws IllegalArgumentException as {@link #withHeader}
   */
  public Response withAddedHeader(String name, String value) {
    HttpHeader header = new HttpHeader(name, value);
    if (header.is(CONTENT_TYPE)) {
      return new Response(status, value, headers, body);
    }
    return new Response(status, contentType, HttpHeader.append(headers, header), body);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "Response[%d, %s, %d bytes]", status, contentType, body.length);
  }
}
