package dev.turboapi.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
import org.jspecify.annotations.Nullable;

/** A connection whose every byte the test decides. Text is ISO 8859-1. */
final class RawConnection implements AutoCloseable {
  /** An answer as it came over the wire; header names in lower case. */
  record Answer(String statusLine, List<String> headers, String body) {
    int status() {
      return Integer.parseInt(statusLine.split(" ", 3)[1]);
    }

    @Nullable String header(String name) {
      String prefix = name + ": ";
      return headers.stream()
          .filter(header -> header.startsWith(prefix))
          .map(header -> header.substring(prefix.length()))
          .findFirst()
          .orElse(null);
    }
  }

  private final Socket socket;
  private final InputStream in;

  RawConnection(int port) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  RawConnection(Socket socket) throws IOException {
    this.socket = socket;
    socket.setSoTimeout(10_000);
    in = new BufferedInputStream(socket.getInputStream());
  }

  RawConnection send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    return this;
  }

  /** Sends a request without a body. */
  RawConnection request(String methodAndTarget) throws IOException {
    return send(methodAndTarget + " HTTP/1.1\r\nHost: test\r\n\r\n");
  }

  /** Reads an answer whose body is as long as it says. */
  Answer read() throws IOException {
    return read(true);
  }

  /** Reads an answer that has no body whatever its headers say. */
  Answer readHead() throws IOException {
    return read(false);
  }

  /** Reads one chunk of a chunked body; empty at the end of it. */
  String readChunk() throws IOException {
    String size = line();
    byte[] chunk = in.readNBytes(Integer.parseInt(size, 16));
    line();
    return new String(chunk, ISO_8859_1);
  }

  /** Reads all that comes before the server closes. */
  String readToEnd() throws IOException {
    return new String(in.readAllBytes(), ISO_8859_1);
  }

  /** Waits until the server closes; false if it sends something instead. */
  boolean isClosedByServer() throws IOException {
    return in.read() < 0;
  }

  private Answer read(boolean withBody) throws IOException {
    String statusLine = line();
    List<String> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.add(line.substring(0, colon).toLowerCase(Locale.ROOT) + line.substring(colon));
    }
    Answer head = new Answer(statusLine, headers, "");
    String length = head.header("content-length");
    if (!withBody || length == null) {
      return head;
    }
    byte[] body = in.readNBytes(Integer.parseInt(length));
    return new Answer(statusLine, headers, new String(body, ISO_8859_1));
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server closed after: " + line.toString(ISO_8859_1));
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
