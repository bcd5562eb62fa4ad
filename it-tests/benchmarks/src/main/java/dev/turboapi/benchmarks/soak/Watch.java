package dev.turboapi.benchmarks.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.turboapi.benchmarks.harness.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks now and then at what the server holds. */
final class Watch implements Closeable {
  private static final String REQUEST = "GET /soak/vitals HTTP/1.1\r\nhost: localhost\r\n\r\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SoakProcess server;
  private final Score score;
  private final ClientConnection connection;
  private final long begun = System.nanoTime();
  private final List<Sample> samples = new ArrayList<>();

  Watch(SoakProcess server, Score score) throws IOException {
    this.server = server;
    this.score = score;
    this.connection = new ClientConnection(server.port());
  }

  /** Returns when the time is over. */
  List<Sample> watch(Duration duration, Duration interval)
      throws IOException, InterruptedException {
    long count = duration.dividedBy(interval);
    for (int i = 1; i <= count; i++) {
      long due = begun + interval.multipliedBy(i).toNanos();
      Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())).toMillis());
      Sample sample = sample();
      samples.add(sample);
      Progress.show(sample.toString());
    }
    return samples;
  }

  private Sample sample() throws IOException {
    connection.send(REQUEST);
    String vitals = connection.read().body();
    return new Sample(
        Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
        score.sent(),
        JSON.readTree(vitals).get("heapBytes").longValue() / 1e6,
        server.threads(),
        server.openFiles());
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
