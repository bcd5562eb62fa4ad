package dev.turboapi.benchmarks.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server, in a JVM of its own whose log is kept in a file. */
final class SoakProcess implements AutoCloseable {
  static final List<String> JVM_FLAGS = List.of("-Xmx256m");

  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

  /** Its own grace period, and some more. */
  private static final long EXIT_SECONDS = 40;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final BufferedReader output;
  private final Path log;
  private final Thread killOnExit;
  private final int port;

  private SoakProcess(Process process, Path log) throws IOException {
    this.process = process;
    this.log = log;
    this.output = process.inputReader(UTF_8);
    this.killOnExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(killOnExit);
    String line = String.valueOf(output.readLine());
    Matcher url = URL.matcher(line);
    if (!url.find()) {
      close();
      throw new IOException("The server did not start: %s, see %s".formatted(line, log));
    }
    this.port = Integer.parseInt(url.group(1));
  }

  /** Returns when it serves. */
  static SoakProcess start(Path log) throws IOException {
    String java = System.getProperty("java.home") + "/bin/java";
    String classPath = System.getProperty("java.class.path");
    List<String> command =
        Stream.of(
                List.of(java),
                JVM_FLAGS,
                List.of("-cp", classPath, SoakServer.class.getName(), "--port", "0"))
            .flatMap(List::stream)
            .toList();
    return new SoakProcess(
        new ProcessBuilder(command).redirectError(Redirect.to(log.toFile())).start(), log);
  }

  int port() {
    return port;
  }

  /** How many threads it has. */
  long threads() {
    return entries("task");
  }

  /** How many files and sockets it has open. */
  long openFiles() {
    return entries("fd");
  }

  private long entries(String directory) {
    String[] names = Path.of("/proc", Long.toString(process.pid()), directory).toFile().list();
    return names == null ? 0 : names.length;
  }

  /** Asks it to stop, as {@code kill} does. */
  void terminate() {
    process.toHandle().destroy(); // Process.destroy() closes its output as well
  }

  /** Its exit code, or -1 if it does not stop. */
  int awaitExit() throws InterruptedException {
    return process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  /** What it printed at its end. */
  Ledger ledger() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("The server did not say what it had counted, see " + log);
    }
    return JSON.readValue(line, Ledger.class);
  }

  /** What it complained of. */
  List<String> errors() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.startsWith("SEVERE")).toList();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    Runtime.getRuntime().removeShutdownHook(killOnExit);
  }
}
