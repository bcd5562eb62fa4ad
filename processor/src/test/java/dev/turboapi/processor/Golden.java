package dev.turboapi.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What users see of a build, compared whole with what a person approved. Each folder of {@code
 * src/test/testdata} is a test: {@code in} is compiled, against the class files of {@code library}
 * if there is one, and {@code out} is expected. {@code mvn test -pl processor -am
 * -Dgolden.record=true} writes {@code out} anew, for the next {@code git diff}.
 */
final class Golden {
  private static final Path TESTDATA = Path.of("src/test/testdata");

  private Golden() {}

  /** The names of the folders of a suite. */
  static List<String> folders(String suite) throws IOException {
    try (Stream<Path> folders = Files.list(TESTDATA.resolve(suite))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /** Compares what a run of javac came to, which has nothing to say. */
  static void checkClean(
      String suite, String folder, Function<JavacRun, Map<String, String>> result)
      throws IOException {
    check(
        suite,
        folder,
        run -> {
          assertThat(run.output()).isEmpty();
          return result.apply(run);
        });
  }

  /** Compares what a run of javac came to: texts by the names of their files. */
  static void check(String suite, String folder, Function<JavacRun, Map<String, String>> result)
      throws IOException {
    Path golden = TESTDATA.resolve(suite).resolve(folder);
    Path library = golden.resolve("library");
    Path in = golden.resolve("in");
    Map<String, String> actual =
        result.apply(Files.exists(library) ? JavacRun.of(in, library) : JavacRun.of(in));
    Path out = golden.resolve("out");
    if (Boolean.getBoolean("golden.record")) {
      record(out, actual);
    }
    assertWithMessage("out of %s", golden).that(actual).isEqualTo(files(out));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }

  private static void record(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      old.forEach(Golden::delete);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
