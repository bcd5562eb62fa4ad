package dev.turboapi.benchmarks.harness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a JVM of its own. */
final class ServerProcess implements AutoCloseable {
  /** The heap is of one size, and the collector has no threads that work beside the requests. */
  static final List<String> JVM_FLAGS = List.of("-Xms256m", "-Xmx256m", "-XX:+UseParallelGC");

  private static final byte[] FIRST_REQUEST =
      "GET /plain HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n".getBytes(US_ASCII);
  private static final long START_LIMIT_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final Contender contender;
  private final int workers;
  private final Process process;
  private final int port;
  private final Thread closeOnExit;
  private final double startSeconds;

  private ServerProcess(
      Contender contender, int workers, Process process, int port, long startNanos) {
    this.contender = contender;
    this.workers = workers;
    this.process = process;
    this.port = port;
    this.closeOnExit = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(closeOnExit);
    awaitFirstAnswer(startNanos);
    this.startSeconds = (System.nanoTime() - startNanos) / 1e9;
  }

  /** Starts a server on a free port of the loopback address; returns when it has answered. */
  static ServerProcess start(Contender contender, int workers, Cores cores) {
    int port = freePort();
    List<String> command = new ArrayList<>(cores.prefix());
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(JVM_FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), contender.mainClass()));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--workers", Integer.toString(workers)));
    long startNanos = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.INHERIT)
              .start();
      return new ServerProcess(contender, workers, process, port, startNanos);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Contender contender() {
    return contender;
  }

  int workers() {
    return workers;
  }

  /** {@code http://127.0.0.1:} and the port. */
  String url() {
    return "http://127.0.0.1:" + port;
  }

  int port() {
    return port;
  }

  /** From the start of the process to the first answer. */
  double startSeconds() {
    return startSeconds;
  }

  ProcessStatus status() {
    return new ProcessStatus(process.pid());
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().removeShutdownHook(closeOnExit);
  }

  private void awaitFirstAnswer(long startNanos) {
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() - startNanos > START_LIMIT_NANOS) {
        close();
        throw new IllegalStateException(contender.label() + " did not start");
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        close();
        throw new IllegalStateException("Interrupted while a server started", e);
      }
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(FIRST_REQUEST);
      return new String(socket.getInputStream().readAllBytes(), US_ASCII)
          .startsWith("HTTP/1.1 200");
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
