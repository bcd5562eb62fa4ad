package dev.turboapi.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same sources give the same files, whatever the order of the sources and the locale of the
 * machine.
 */
final class DeterminismTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents/several_controllers",
        "documents/operations",
        "sources/order_record",
        "sources/defaults"
      })
  void same_sources_give_the_same_files(String folder) throws IOException {
    Path sources = Path.of("src/test/testdata").resolve(folder).resolve("in");
    Map<String, String> outputs = JavacRun.of(sources).outputs();
    assertThat(outputs).isNotEmpty();

    Locale locale = Locale.getDefault();
    // Its letters i and I are not each other's upper and lower case.
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(JavacRun.of(sources, Comparator.reverseOrder()).outputs()).isEqualTo(outputs);
    } finally {
      Locale.setDefault(locale);
    }
  }
}
