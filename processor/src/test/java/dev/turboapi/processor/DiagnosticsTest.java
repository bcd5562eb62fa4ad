package dev.turboapi.processor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac prints about mistakes. */
final class DiagnosticsTest {
  static List<String> diagnostics() throws IOException {
    return Golden.folders("diagnostics");
  }

  @ParameterizedTest
  @MethodSource
  void diagnostics(String folder) throws IOException {
    Golden.check("diagnostics", folder, run -> Map.of("javac.txt", run.output()));
  }
}
