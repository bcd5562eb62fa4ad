package dev.turboapi.build;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Generated classes do by plain calls what others do by reflection. Looks at all those generated
 * for the tests of this module: what their constant pools name, beyond what javac itself needs for
 * lambdas and the concatenation of strings.
 */
final class NoReflectionTest {
  private static final Pattern REFLECTION =
      Pattern.compile(
          "java/lang/reflect/|java/lang/Class\\.\\w*(?:forName|get|newInstance)"
              + "|java/lang/invoke/(?!LambdaMetafactory|StringConcatFactory|CallSite"
              + "|MethodHandles(?:\\$Lookup)?\\b|MethodHandle;|MethodType;)");

  @Test
  void generated_classes_name_nothing_of_reflection() throws IOException {
    List<String> generated = generatedClasses();
    assertThat(generated.size()).isAtLeast(50);

    List<String> found =
        javap(generated).lines().filter(line -> REFLECTION.matcher(line).find()).toList();

    assertWithMessage("references of generated classes").that(found).isEmpty();
  }

  @Test
  void reflection_would_be_seen() {
    String constants =
        javap(List.of("target/test-classes/dev/turboapi/build/NoReflectionTest$Reflects.class"));

    assertThat(constants).containsMatch(REFLECTION);
  }

  /** Does what generated classes must not. */
  static final class Reflects {
    Object make() throws ReflectiveOperationException {
      return Class.forName("java.lang.Object").getConstructor().newInstance();
    }
  }

  private static List<String> generatedClasses() throws IOException {
    Path classes = Path.of("target/test-classes");
    Path sources = Path.of("target/generated-test-sources/test-annotations");
    try (Stream<Path> paths = Files.walk(sources)) {
      return paths
          .map(path -> sources.relativize(path).toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> classes.resolve(name.replace(".java", ".class")).toString())
          .toList();
    }
  }

  private static String javap(List<String> classFiles) {
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    String[] arguments =
        Stream.concat(Stream.of("-v", "-p"), classFiles.stream()).toArray(String[]::new);
    int exitCode = ToolProvider.findFirst("javap").orElseThrow().run(writer, writer, arguments);
    assertWithMessage(output.toString()).that(exitCode).isEqualTo(0);
    return output.toString();
  }
}
