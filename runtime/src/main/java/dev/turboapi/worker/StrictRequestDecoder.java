package dev.turboapi.worker;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;

/**
 * Reads HTTP/1 requests as Vert.x does, but refuses those whose body proxies could see the end of
 * elsewhere: request smuggling.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3">RFC 9112, Message Body
 *     Length</a>
 */
final class StrictRequestDecoder extends HttpRequestDecoder {
  StrictRequestDecoder(HttpServerOptions options) {
    super(
        new HttpDecoderConfig()
            .setMaxInitialLineLength(options.getMaxInitialLineLength())
            .setMaxHeaderSize(options.getMaxHeaderSize())
            .setMaxChunkSize(options.getMaxChunkSize())
            .setInitialBufferSize(options.getDecoderInitialBufferSize()));
  }

  // Vert.x's own headers are Netty's too, and spare an adapter.
  @Override
  protected HttpMessage createMessage(String[] initialLine) {
    return new DefaultHttpRequest(
        HttpVersion.valueOf(initialLine[2]),
        HttpMethod.valueOf(initialLine[0]),
        initialLine[1],
        (HttpHeaders) io.vertx.core.http.HttpHeaders.headers());
  }

  /** Asked once for each request, when its headers are there and before its body is looked for. */
  @Override
  protected boolean isContentAlwaysEmpty(HttpMessage message) {
    HttpHeaders headers = message.headers();
    if (headers.contains(HttpHeaderNames.TRANSFER_ENCODING)) {
      checkTransferEncoding(message.protocolVersion(), headers);
    }
    return false;
  }

  private static void checkTransferEncoding(HttpVersion version, HttpHeaders headers) {
    List<String> codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
    if (codings.size() > 1 || !codings.get(0).strip().equalsIgnoreCase("chunked")) {
      throw new IllegalArgumentException("The transfer encoding is not chunked alone");
    }
    if (headers.contains(HttpHeaderNames.CONTENT_LENGTH)) {
      throw new IllegalArgumentException("There are both a transfer encoding and a content length");
    }
    if (!version.equals(HttpVersion.HTTP_1_1)) {
      throw new IllegalArgumentException("HTTP/1.0 has no transfer encoding");
    }
  }
}
