package dev.turboapi.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The processor's README has a heading for each rule, and each rule has a golden message. */
final class ReadmeTest {
  private static final Path RULES = Path.of("src/main/java/dev/turboapi/processor/check");
  private static final Path DIAGNOSTICS = Path.of("src/test/testdata/diagnostics");

  @Test
  void every_rule_has_a_heading() throws IOException {
    assertThat(matches(Pattern.compile("(?m)^### (\\w+)$"), Files.readString(Path.of("README.md"))))
        .isEqualTo(rules());
  }

  @Test
  void every_rule_has_a_golden_message() throws IOException {
    StringBuilder messages = new StringBuilder();
    try (Stream<Path> paths = Files.walk(DIAGNOSTICS)) {
      for (Path path : paths.filter(path -> path.endsWith("javac.txt")).toList()) {
        messages.append(Files.readString(path));
      }
    }
    assertThat(matches(Pattern.compile("\\[TurboAPI/(\\w+)]"), messages.toString()))
        .isEqualTo(rules());
  }

  private static Set<String> rules() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> paths = Files.list(RULES)) {
      for (Path path : paths.toList()) {
        rules.addAll(
            matches(
                Pattern.compile("final class (\\w+) implements Rule "), Files.readString(path)));
      }
    }
    return rules;
  }

  private static Set<String> matches(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
