package dev.turboapi.benchmarks.soak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseDecoder;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** A connection to the server whose answers Netty decodes. Not thread-safe. */
final class ClientConnection implements Closeable {
  private static final int TIMEOUT_MILLIS = 30_000;
  private static final int LONGEST_ANSWER = 1 << 20;

  private final Socket socket;
  private final InputStream in;
  private final byte[] received = new byte[8192];
  private final EmbeddedChannel decoder =
      new EmbeddedChannel(new HttpResponseDecoder(), new HttpObjectAggregator(LONGEST_ANSWER));
  private boolean withinAnswer;

  ClientConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    in = socket.getInputStream();
  }

  void send(String requests) throws IOException {
    socket.getOutputStream().write(requests.getBytes(US_ASCII));
  }

  /** The next answer. */
  Answer read() throws IOException {
    FullHttpResponse answer = decoder.readInbound();
    while (answer == null) {
      int length = readSome();
      withinAnswer = true;
      decoder.writeInbound(Unpooled.copiedBuffer(received, 0, length));
      answer = decoder.readInbound();
    }
    withinAnswer = false;
    try {
      return Answer.of(answer);
    } finally {
      answer.release();
    }
  }

  /** Waits for some bytes of an answer, and returns how many there are. */
  int readSome() throws IOException {
    int length = in.read(received);
    if (length < 0) {
      throw new EOFException("The server closed the connection");
    }
    return length;
  }

  /** Whether a part of an answer has come, and the rest has not. */
  boolean isWithinAnswer() {
    return withinAnswer;
  }

  /** Goes away without a word: with a reset instead of an orderly end. */
  void abort() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    decoder.finishAndReleaseAll();
    socket.close();
  }
}
