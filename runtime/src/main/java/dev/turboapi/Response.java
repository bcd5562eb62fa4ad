package dev.turboapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Flow;
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
 * 204, 205 and 304 are sent without their body. Content types of text that name no charset get
 * {@code utf-8}, but for {@link #of(int, String, byte[])}.
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

  /** No status that can be sent. */
  static final int STATUS_UNSET = 0;

  private static final String JSON_LINES = "application/jsonl";
  private static final byte[] NO_BODY = {};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final String CONTENT_TYPE = "content-type";

  private final int status;
  private final @Nullable String contentType;
  private final List<HttpHeader> headers;
  private final byte[] body;
  private final @Nullable StreamedBody streamedBody;

  private Response(
      int status, @Nullable String contentType, List<HttpHeader> headers, byte[] body) {
    this(status, contentType, headers, body, null);
  }

  private Response(
      int status,
      @Nullable String contentType,
      List<HttpHeader> headers,
      byte[] body,
      @Nullable StreamedBody streamedBody) {
    checkStatus(status);
    this.status = status;
    this.contentType = contentType;
    this.headers = headers;
    this.body = body;
    this.streamedBody = streamedBody;
  }

  static void checkStatus(int status) {
    if (status < 100 || status > 999) {
      throw new IllegalArgumentException(
          "A status has three digits, 100 to 999; got " + status + ".");
    }
  }

  /**
   * Any value at all as JSON, status 200, as FastAPI writes what has no declared type; see {@link
   * Codecs#JSONABLE}.
   */
  @SuppressWarnings("NullAway") // Before JDK 22 it cannot see a nullable type argument.
  public static Response json(@Nullable Object value) {
    return json(200, value, Codecs.JSONABLE);
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
      int status, Reply<? extends T> reply, JsonCodec<T> codec) {
    return reply.answer(value -> json(status, value, codec));
  }

  /**
   * Values as JSON, a line each, status 200, which are sent as they come: {@code
   * application/jsonl}. They are asked for as {@link #stream} does; one that cannot be written cuts
   * the connection.
   *
   * @param values may publish from any thread
   * @see <a href="https://jsonlines.org">JSON Lines</a>
   */
  public static <T extends @Nullable Object> Response jsonLines(
      Flow.Publisher<T> values, JsonCodec<T> codec) {
    return stream(JSON_LINES, new JsonLines<>(values, codec));
  }

  /** The same for a stream of Vert.x, which is used as {@link #stream} does. */
  public static <T> Response jsonLines(ReadStream<T> values, JsonCodec<T> codec) {
    return jsonLines(new ReadStreamPublisher<>(values), codec);
  }

  /** Plain text in UTF-8, status 200. */
  public static Response text(String text) {
    return of(200, TEXT, text.getBytes(UTF_8));
  }

  /**
   * Text of any content type in UTF-8, status 200.
   *
   * @param text null for a body without a byte
   */
  public static Response text(String contentType, @Nullable String text) {
    return bytes(contentType, text == null ? NO_BODY : text.getBytes(UTF_8));
  }

  /** A page in UTF-8, status 200. */
  public static Response html(String html) {
    return of(200, HTML, html.getBytes(UTF_8));
  }

  /**
   * Bytes of any content type, status 200.
   *
   * @param contentType null for none
   * @param body not copied: do not change it afterwards
   */
  public static Response bytes(@Nullable String contentType, byte[] body) {
    return of(200, contentType == null ? null : ContentTypes.withCharset(contentType), body);
  }

  /** The same for a buffer, which is copied. */
  public static Response bytes(@Nullable String contentType, Buffer body) {
    return bytes(contentType, body.getBytes());
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
   * Pieces that are sent as they come, and asked for as fast as the client reads: FastAPI's {@code
   * StreamingResponse}. A failure half-way cuts the connection, so that the client does not take
   * the part for the whole. The publisher is cancelled when the client goes away.
   *
   * @param contentType null for none
   * @param chunks may publish from any thread
   * @see <a
   *     href="https://fastapi.tiangolo.com/advanced/custom-response/#streamingresponse">Streaming
   *     responses</a>
   */
  public static Response stream(@Nullable String contentType, Flow.Publisher<Buffer> chunks) {
    return bytes(contentType, NO_BODY).withStreamedBody(new StreamedBody.Chunks(chunks));
  }

  /**
   * The same for a stream of Vert.x, which is paused until the answer is sent, and used on the
   * event loop of the caller only. An {@code AsyncFile} is closed at the end.
   *
   * @param contentType null for none
   */
  public static Response stream(@Nullable String contentType, ReadStream<Buffer> chunks) {
    return stream(contentType, new ReadStreamPublisher<>(chunks));
  }

  /**
   * A file, sent without passing through memory: FastAPI's {@code FileResponse}.
   *
   * <p>Its content type is the one its name tells, or else {@code application/octet-stream}.
   * Headers {@code etag} and {@code last-modified} are added unless they are set, and requests for
   * ranges get them (RFC 9110, section 14). The file is looked at when the answer is sent; if it is
   * not there, or is no file, the answer is a 500.
   *
   * @see <a href="https://fastapi.tiangolo.com/advanced/custom-response/#fileresponse">File
   *     responses</a>
   */
  public static Response file(Path path) {
    Path name = path.getFileName();
    return file(path, name == null ? "" : name.toString());
  }

  /**
   * A file, as {@link #file} sends it, that browsers save under another name, which tells its
   * content type too.
   *
   * @param filename any characters; those that are not ASCII are sent as UTF-8 (RFC 8187)
   */
  public static Response download(Path path, String filename) {
    String quoted = UrlQuoting.quoteName(filename);
    String parameter =
        quoted.equals(filename) ? "filename=\"" + filename + "\"" : "filename*=utf-8''" + quoted;
    return file(path, filename).withHeader("content-disposition", "attachment; " + parameter);
  }

  private static Response file(Path path, String name) {
    return bytes(ContentTypes.of(name), NO_BODY).withStreamedBody(new StreamedBody.WholeFile(path));
  }

  /** Nothing but a status, and the headers that it may get. */
  public static Response of(int status) {
    return of(status, null, NO_BODY);
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

  /** Empty if it is streamed. Not copied: do not change it. */
  public byte[] body() {
    return body;
  }

  /** Null if the body lies in memory. */
  public @Nullable StreamedBody streamedBody() {
    return streamedBody;
  }

  /** The same with another status. */
  public Response withStatus(int other) {
    return new Response(other, contentType, headers, body, streamedBody);
  }

  /**
   * The same with another content type.
   *
   * @param other as sent, null for none
   */
  public Response withContentType(@Nullable String other) {
    if (other != null) {
      HttpHeader.checkValue(CONTENT_TYPE, other);
    }
    return new Response(status, other, headers, body, streamedBody);
  }

  /** The same with another body, which lies in memory. Not copied: do not change it afterwards. */
  public Response withBody(byte[] other) {
    return new Response(status, contentType, headers, other);
  }

  /** The same with another body, which is streamed. */
  public Response withStreamedBody(StreamedBody other) {
    return new Response(status, contentType, headers, NO_BODY, other);
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
      return withContentType(value);
    }
    List<HttpHeader> others = new ArrayList<>(headers);
    others.removeIf(other -> other.is(name));
    others.add(header);
    return new Response(status, contentType, List.copyOf(others), body, streamedBody);
  }

  /**
   * The same with one header more, such as a further {@code set-cookie}.
   *
   * @throws IllegalArgumentException as {@link #withHeader}
   */
  public Response withAddedHeader(String name, String value) {
    HttpHeader header = new HttpHeader(name, value);
    if (header.is(CONTENT_TYPE)) {
      return withContentType(value);
    }
    return new Response(
        status, contentType, HttpHeader.append(headers, header), body, streamedBody);
  }

  /** The same with one cookie more; {@link ResponseCookie#deleted} makes browsers drop one. */
  public Response withCookie(ResponseCookie cookie) {
    HttpHeader header = cookie.header();
    return withAddedHeader(header.name(), header.value());
  }

  /** The same with this status, unless it is not set, and with these headers more. */
  Response withHead(int otherStatus, List<HttpHeader> others) {
    Response changed = otherStatus == STATUS_UNSET ? this : withStatus(otherStatus);
    for (HttpHeader header : others) {
      changed = changed.withAddedHeader(header.name(), header.value());
    }
    return changed;
  }

  @Override
  public String toString() {
    return streamedBody == null
        ? String.format(Locale.ROOT, "Response[%d, %s, %d bytes]", status, contentType, body.length)
        : String.format(Locale.ROOT, "Response[%d, %s, streamed]", status, contentType);
  }
}
