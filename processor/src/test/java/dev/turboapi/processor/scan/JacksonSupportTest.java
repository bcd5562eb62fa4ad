package dev.turboapi.processor.scan;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README tells of each annotation of Jackson what is compiled, and of no other. */
final class JacksonSupportTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`@Json.*?`) \\|");
  private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(([\\w, ]+)\\)");

  @Test
  void readme_has_all_that_is_compiled() throws IOException {
    Set<String> told = new TreeSet<>();
    ROW.matcher(Files.readString(Path.of("README.md")))
        .results()
        .flatMap(row -> ANNOTATION.matcher(row.group(1)).results())
        .forEach(annotation -> told.addAll(members(annotation)));

    assertThat(told).isEqualTo(compiled());
  }

  private static Set<String> members(MatchResult annotation) {
    return Pattern.compile(", ")
        .splitAsStream(annotation.group(2))
        .map(member -> annotation.group(1) + "." + member)
        .collect(Collectors.toSet());
  }

  @Test
  void all_that_is_compiled_is_jacksons() throws IOException {
    assertThat(jacksons()).containsAtLeastElementsIn(compiled());
  }

  private static Set<String> compiled() {
    Set<String> compiled = new TreeSet<>();
    Stream.of(JacksonSupport.ON_TYPES, JacksonSupport.ON_MEMBERS)
        .map(Map::entrySet)
        .flatMap(Set::stream)
        .forEach(
            entry ->
                entry.getValue().forEach(member -> compiled.add(entry.getKey() + "." + member)));
    return compiled;
  }

  @SuppressWarnings("UnstableApiUsage") // Guava's class path is good enough for a test.
  private static Set<String> jacksons() throws IOException {
    Set<String> members = new TreeSet<>();
    ClassPath classes = ClassPath.from(JacksonSupportTest.class.getClassLoader());
    for (Package at : Set.of(JsonProperty.class.getPackage(), JsonNaming.class.getPackage())) {
      classes.getTopLevelClasses(at.getName()).stream()
          .map(ClassPath.ClassInfo::load)
          .filter(Class::isAnnotation)
          .forEach(
              type -> {
                for (Method member : type.getDeclaredMethods()) {
                  members.add(type.getSimpleName() + "." + member.getName());
                }
              });
    }
    return members;
  }
}
