package dev.turboapi.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.vertx.core.buffer.Buffer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An HTTP/1.1 connection to a server on this machine. Not thread-safe. */
public final class Connection implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 10_000;

  private final Socket socket;
  private final InputStream in;

  public Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends a request as it is and reads its answer, as RFC 9112, section 6.3, frames it. */
  public Answer exchange(Buffer request) throws IOException {
    socket.getOutputStream().write(request.getBytes());
    String[] statusLine = line().split(" ", 3);
    int status = Integer.parseInt(statusLine[1]);
    List<Answer.Header> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.add(
          new Answer.Header(
              line.substring(0, colon).toLowerCase(Locale.ROOT),
              line.substring(colon + 1).strip()));
    }
    Answer head = new Answer(status, headers, Buffer.buffer());
    boolean bodiless = isHead(request) || status < 200 || status == 204 || status == 304;
    return bodiless ? head : new Answer(status, headers, Buffer.buffer(body(head)));
  }

  /**
   * Everything the server sends until it closes the connection: after an answer to {@code
   * connection: close} nothing.
   */
  public byte[] rest() throws IOException {
    return in.readAllBytes();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static boolean isHead(Buffer request) {
    return request.getString(0, Math.min(5, request.length())).equals("HEAD ");
  }

  private byte[] body(Answer head) throws IOException {
    if (head.header("transfer-encoding").equals("chunked")) {
      return chunks();
    }
    String length = head.header("content-length");
    return length.isEmpty() ? rest() : bytes(Integer.parseInt(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.write(bytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("The body ends after %d of %d bytes.".formatted(bytes.length, count));
    }
    return bytes;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException(
            "The answer ends within its head, after: " + line.toString(ISO_8859_1));
      }
      line.write(b);
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }
}
