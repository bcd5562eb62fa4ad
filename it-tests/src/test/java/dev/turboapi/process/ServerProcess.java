package dev.turboapi.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application in a JVM of its own, which is the one that runs the tests. */
public final class ServerProcess implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
  private static final long EXIT_SECONDS = 60;

  private final Process process;
  private final BufferedReader output;

  private ServerProcess(Process process) {
    this.process = process;
    this.output = process.inputReader(UTF_8);
  }

  /** Starts an application that is compiled with the tests. */
  static ServerProcess start(Class<?> main, String... arguments) throws IOException {
    return start(System.getProperty("java.class.path"), main.getName(), arguments);
  }

  /** Starts an application that is compiled elsewhere. */
  public static ServerProcess start(String classPath, String main, String... arguments)
      throws IOException {
    return start(List.of("-cp", classPath, main), arguments);
  }

  /**
   * Starts an application by the options of {@code java} that name it, the last of them its class
   * or module.
   */
  public static ServerProcess start(List<String> options, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(List.of(arguments));
    return new ServerProcess(new ProcessBuilder(command).start());
  }

  /** Waits for the start-up line, and returns the port in it. */
  public int port() throws IOException {
    Matcher url = URL.matcher(line());
    if (!url.find()) {
      throw new AssertionError("The start-up line has no port");
    }
    return Integer.parseInt(url.group(1));
  }

  /** Waits for the next line on its standard output. */
  String line() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new AssertionError("The process has ended: " + errors());
    }
    return line;
  }

  /** Sends SIGTERM, as {@code kill} does. */
  void terminate() {
    process.toHandle().destroy(); // Process.destroy() closes its output as well
  }

  /** Waits for its end. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("The process does not end");
    }
    return process.exitValue();
  }

  /** Waits for its end, and returns what it printed on its standard error. */
  public String errors() throws IOException {
    return new String(process.getErrorStream().readAllBytes(), UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
