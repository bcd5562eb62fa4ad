package dev.turboapi.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What users see of a build, compared whole with what a person approved: generated sources, OpenAPI
 * documents, and what javac prints. Each folder of {@code src/test/testdata} is a test: {@code in}
 * is compiled, against the class files of {@code library} if there is one, and {@code out} is
 * expected. {@code mvn test -pl processor -am -Dgolden.record=true} writes {@code out} anew, for
 * the next {@code git diff}.
 */
final class GoldenTest {
  private static final Path TESTDATA = Path.of("src/test/testdata");

  @TestFactory
  Stream<DynamicTest> generated_sources() throws IOException {
    return tests("sources", JavacRun::generatedSources, true);
  }

  @TestFactory
  Stream<DynamicTest> documents() throws IOException {
    return tests("documents", run -> Map.of("openapi.json", run.resource("openapi.json")), true);
  }

  @TestFactory
  Stream<DynamicTest> diagnostics() throws IOException {
    return tests("diagnostics", run -> Map.of("javac.txt", run.output()), false);
  }

  private static Stream<DynamicTest> tests(
      String suite, Function<JavacRun, Map<String, String>> result, boolean clean)
      throws IOException {
    try (Stream<Path> folders = Files.list(TESTDATA.resolve(suite))) {
      return folders
          .sorted()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(), () -> check(folder, result, clean)))
          .toList()
          .stream();
    }
  }

  private static void check(
      Path folder, Function<JavacRun, Map<String, String>> result, boolean clean)
      throws IOException {
    Path library = folder.resolve("library");
    JavacRun run =
        Files.exists(library)
            ? JavacRun.of(folder.resolve("in"), library)
            : JavacRun.of(folder.resolve("in"));
    if (clean) {
      assertThat(run.output()).isEmpty();
    }
    Map<String, String> actual = result.apply(run);
    Path out = folder.resolve("out");
    if (Boolean.getBoolean("golden.record")) {
      record(out, actual);
    }
    assertWithMessage("out of %s", folder).that(actual).isEqualTo(files(out));
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
      old.forEach(GoldenTest::delete);
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
