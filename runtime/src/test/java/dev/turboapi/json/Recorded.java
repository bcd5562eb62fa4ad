package dev.turboapi.json;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables recorded from Python, whose comments say how; one case a line, columns separated by tabs.
 */
final class Recorded {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\|x[0-9a-f]{2})");

  private Recorded() {}

  /** The body that is in a table with its unprintable bytes as {@code \xNN}. */
  static byte[] bytes(String escaped) {
    return ESCAPE
        .matcher(escaped)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1).equals("\\")
                        ? "\\"
                        : String.valueOf((char) HexFormat.fromHexDigits(escape.group(1), 1, 3))))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

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
