package dev.turboapi.build;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.process.ServerProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tools of the JDK that runs the tests, as processes, and the folder of jars that the build of
 * the shop fills.
 */
final class Tools {
  private static final Path JARS = Path.of("../samples/shop/target/jars");
  private static final String ALL_JARS = JARS + File.separator + "*";

  private Tools() {}

  /** Compiles one source file as the README says, and returns what javac printed. */
  static String javac(Path source, Path classes) throws IOException, InterruptedException {
    return javac(source, classes, List.of("-proc:full"));
  }

  /** Compiles one source file with the processor's jar alone on the path of processors. */
  static String javacWithProcessorPath(Path source, Path classes)
      throws IOException, InterruptedException {
    return javac(source, classes, List.of("--processor-path", processor().toString()));
  }

  /** The jar of the processor, which needs no other. */
  static Path processor() throws IOException {
    return jars().filter(Tools::isProcessor).findFirst().orElseThrow();
  }

  /** All other jars. */
  static Stream<Path> libraries() throws IOException {
    return jars().filter(jar -> !isProcessor(jar));
  }

  private static boolean isProcessor(Path jar) {
    return jar.getFileName().toString().startsWith("turboapi-processor-");
  }

  private static Stream<Path> jars() throws IOException {
    try (Stream<Path> jars = Files.list(JARS)) {
      return jars.toList().stream();
    }
  }

  private static String javac(Path source, Path classes, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("javac", "-Xlint:all,-processing,-path"));
    command.addAll(options);
    command.addAll(List.of("-cp", ALL_JARS, "-d", classes.toString(), source.toString()));
    return run(command);
  }

  /** Starts the launcher on the jars and more. */
  static ServerProcess launcher(List<Path> classPath, String... arguments) throws IOException {
    List<String> entries = new ArrayList<>(List.of(ALL_JARS));
    classPath.forEach(path -> entries.add(path.toString()));
    return ServerProcess.start(
        String.join(File.pathSeparator, entries), "dev.turboapi.Launcher", arguments);
  }

  /** Runs a tool that must succeed, and returns what it printed. */
  static String run(List<String> command) throws IOException, InterruptedException {
    List<String> absolute = new ArrayList<>(command);
    absolute.set(0, Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
    Process process = new ProcessBuilder(absolute).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
    return output;
  }
}
