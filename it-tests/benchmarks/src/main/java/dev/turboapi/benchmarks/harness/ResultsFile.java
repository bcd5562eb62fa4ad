package dev.turboapi.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of results, in which the part between two markers is ours and the rest is not. */
final class ResultsFile {
  private static final Path FILE = Path.of("RESULTS.md");
  private static final String BEGIN = "<!-- written by ./run: begin -->\n";
  private static final String END = "<!-- written by ./run: end -->\n";

  private ResultsFile() {}

  /** Puts the report in place of the last one. */
  static void write(Report report) {
    try {
      String text = Files.readString(FILE);
      int begin = text.indexOf(BEGIN);
      int end = text.indexOf(END);
      if (begin < 0 || end < begin) {
        throw new IllegalStateException(FILE + " lacks the lines " + BEGIN + "and " + END);
      }
      Files.writeString(
          FILE, text.substring(0, begin + BEGIN.length()) + report + text.substring(end));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
