package dev.turboapi.processor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for sources that are right. */
final class GoldenTest {
  static List<String> generated_sources() throws IOException {
    return Golden.folders("sources");
  }

  @ParameterizedTest
  @MethodSource
  void generated_sources(String folder) throws IOException {
    Golden.checkClean("sources", folder, JavacRun::generatedSources);
  }

  static List<String> documents() throws IOException {
    return Golden.folders("documents");
  }

  @ParameterizedTest
  @MethodSource
  void documents(String folder) throws IOException {
    Golden.checkClean(
        "documents", folder, run -> Map.of("openapi.json", run.resource("openapi.json")));
  }
}
