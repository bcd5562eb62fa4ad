package dev.turboapi.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of javac with the processor over a folder of sources, all lint warnings on. */
final class JavacRun {
  private final Path classes;
  private final String output;

  private JavacRun(Path classes, String output) {
    this.classes = classes;
    this.output = output;
  }

  static JavacRun of(Path sources) throws IOException {
    return of(sources, Comparator.naturalOrder());
  }

  /** The same with the files in another order. */
  static JavacRun of(Path sources, Comparator<Path> order) throws IOException {
    return run(sources, order, List.of(), List.of(new TurboApiProcessor()));
  }

  /**
   * The same against the class files of other sources, which are compiled without the processor.
   */
  static JavacRun of(Path sources, Path library) throws IOException {
    JavacRun compiled = run(library, Comparator.naturalOrder(), List.of(), List.of());
    return run(
        sources,
        Comparator.naturalOrder(),
        List.of(
            "-classpath",
            compiled.classes + File.pathSeparator + System.getProperty("java.class.path")),
        List.of(new TurboApiProcessor()));
  }

  private static JavacRun run(
      Path sources, Comparator<Path> order, List<String> options, List<Processor> processors)
      throws IOException {
    Path classes = Files.createTempDirectory("turboapi-golden");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> paths = Files.walk(sources)) {
      List<Path> java =
          paths.filter(path -> path.toString().endsWith(".java")).sorted(order).toList();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output,
              files,
              null,
              Stream.concat(
                      Stream.of(
                          "-d",
                          classes.toString(),
                          "--release",
                          "17",
                          "-Xlint:all,-processing,-classfile"),
                      options.stream())
                  .toList(),
              null,
              files.getJavaFileObjectsFromPaths(java));
      task.setProcessors(processors);
      task.setLocale(Locale.ROOT);
      task.call();
    }
    return new JavacRun(classes, output.toString().replace(sources + "/", ""));
  }

  /** What javac printed, with the names of files relative to the folder of sources. */
  String output() {
    return output;
  }

  /** Generated sources by their simple file names. */
  Map<String, String> generatedSources() {
    try (Stream<Path> paths = Files.walk(classes)) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  path -> path.getFileName().toString(),
                  JavacRun::read,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that was written but class files, by path. */
  Map<String, String> outputs() {
    try (Stream<Path> paths = Files.walk(classes)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !path.toString().endsWith(".class"))
          .collect(
              Collectors.toMap(
                  path -> classes.relativize(path).toString(),
                  JavacRun::read,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file below {@code META-INF/turboapi}. */
  String resource(String name) {
    return read(classes.resolve("META-INF/turboapi").resolve(name));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
