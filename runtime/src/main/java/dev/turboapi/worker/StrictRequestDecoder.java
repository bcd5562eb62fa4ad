package dev.turboapi.worker;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTTP/1 requests as Vert.x does, but refuses those whose body proxies could see the end of
 * elsewhere: request smuggling. A body that is cut into malformed chunks ends there, and its
 * request is marked as failed, for the worker to answer it; Vert.x would close the connection.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3">RFC 9112, Message Body
 *     Length</a>
 */
final class StrictRequestDecoder extends HttpRequestDecoder {
  private static final byte[] NO_SIZE = {'x', '\r', '\n'};

  private final ChunkSizes chunkSizes = new ChunkSizes();
  private @Nullable HttpMessage current;

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
    current =
        new DefaultHttpRequest(
            HttpVersion.valueOf(initialLine[2]),
            HttpMethod.valueOf(initialLine[0]),
            initialLine[1],
            (HttpHeaders) io.vertx.core.http.HttpHeaders.headers());
    return current;
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> decoded)
      throws Exception {
    int before = bytes.readerIndex();
    if (chunkSizes.check(bytes)) {
      super.decode(context, bytes, decoded);
      chunkSizes.decoded(bytes.readerIndex() - before);
    } else {
      bytes.skipBytes(bytes.readableBytes());
      super.decode(context, Unpooled.wrappedBuffer(NO_SIZE), decoded);
    }
    endMalformedBody(decoded);
  }

  private void endMalformedBody(List<Object> decoded) {
    int last = decoded.size() - 1;
    if (last >= 0
        && decoded.get(last) instanceof HttpContent content
        && content.decoderResult().isFailure()
        && current != null) {
      current.setDecoderResult(content.decoderResult());
      decoded.set(last, LastHttpContent.EMPTY_LAST_CONTENT);
    }
  }

  /** Asked once for each request, when its headers are there and before its body is looked for. */
  @Override
  protected boolean isContentAlwaysEmpty(HttpMessage message) {
    HttpHeaders headers = message.headers();
    boolean chunked = headers.contains(HttpHeaderNames.TRANSFER_ENCODING);
    if (chunked) {
      checkTransferEncoding(message.protocolVersion(), headers);
    }
    chunkSizes.begin(chunked);
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
