package dev.turboapi.benchmarks.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Loads a server with {@code wrk}: one thread, connections that are kept. */
final class Wrk {
  static final int CONNECTIONS = 64;

  /** What {@code load.lua} prints at the end. */
  private static final Pattern RESULT =
      Pattern.compile("result (\\d+) requests (\\d+) us (\\d+) errors (\\d+) us p50 (\\d+) us p99");

  private final Cores cores;

  Wrk(Cores cores) {
    this.cores = cores;
  }

  /**
   * Sends requests for a time.
   *
   * @param depth how many are sent at once on a connection
   * @throws IllegalStateException if one was not answered by 2xx
   */
  Load load(String url, Endpoint endpoint, int depth, int seconds) {
    String output = run(command(url, endpoint, depth, seconds), seconds);
    Matcher result = RESULT.matcher(output);
    if (!result.find() || number(result, 1) == 0 || number(result, 3) > 0) {
      throw new IllegalStateException(
          "Not all of %s was answered: %s".formatted(endpoint.label(), output));
    }
    return new Load(
        number(result, 1),
        number(result, 2) / 1e6,
        number(result, 4) / 1e3,
        number(result, 5) / 1e3);
  }

  private List<String> command(String url, Endpoint endpoint, int depth, int seconds) {
    List<String> command = new ArrayList<>(cores.prefix());
    command.addAll(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
    command.addAll(List.of("-s", "wrk/load.lua", url, "--"));
    command.addAll(List.of(Integer.toString(depth), endpoint.method(), endpoint.target()));
    command.addAll(List.of(Integer.toString(endpoint.paths()), endpoint.body()));
    return command;
  }

  private static String run(List<String> command, int seconds) {
    try {
      Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
      wrk.getOutputStream().close();
      String output = new String(wrk.getInputStream().readAllBytes(), UTF_8);
      if (!wrk.waitFor(seconds, TimeUnit.SECONDS) || wrk.exitValue() != 0) {
        wrk.destroyForcibly();
        throw new IllegalStateException("wrk failed: " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while wrk ran", e);
    }
  }

  private static long number(Matcher result, int group) {
    return Long.parseLong(result.group(group));
  }

  /** What was answered, in which time. */
  record Load(long requests, double seconds, double p50Millis, double p99Millis) {}
}
