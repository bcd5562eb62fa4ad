package dev.turboapi.json;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables recorded from Python, whose comments say how; one case a line, columns separated by tabs.
 */
final class Recorded {
  private Recorded() {}

  static List<String[]> table(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(Recorded.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
