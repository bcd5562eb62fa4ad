package dev.turboapi.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types in the class files of another jar, beside which their codecs are. */
final class LibraryTypesTest {
  @Test
  void generic_types_and_unions_of_a_library_have_their_codecs_there(@TempDir Path library)
      throws IOException {
    Compilation first =
        javac()
            .withProcessors(new TurboApiProcessor())
            .compile(
                source(
                    "library.Page",
                    """
                    public record Page<T>(java.util.List<T> items, Filter<T> filter) {
                      public sealed interface Filter<T> {
                        record All<T>(T all) implements Filter<T> {}
                        record None<T>() implements Filter<T> {}
                      }
                    }
                    """),
                source(
                    "library.Pages",
                    """
                    @dev.turboapi.annotation.Controller("/pages")
                    public class Pages {
                      @dev.turboapi.annotation.Post
                      public Page<String> read(Page<String> page) {
                        return page;
                      }
                    }
                    """));
    assertThat(first).succeededWithoutWarnings();
    write(first, library);

    Compilation second =
        javac()
            .withProcessors(new TurboApiProcessor())
            .withClasspath(classpath(library))
            .compile(
                source(
                    "shop.Items",
                    """
                    @dev.turboapi.annotation.Controller("/items")
                    class Items {
                      record Item(library.Page<Item> page, library.Page.Filter<Integer> filter) {}

                      @dev.turboapi.annotation.Post
                      Item read(Item item) {
                        return item;
                      }
                    }
                    """));

    assertThat(second).succeededWithoutWarnings();
    assertThat(
            second.generatedSourceFiles().stream()
                .map(file -> Path.of(file.getName()).getFileName().toString()))
        .containsExactly("ItemsRoutes.java", "Items_ItemJson.java");
  }

  private static JavaFileObject source(String name, String type) {
    String packageName = name.substring(0, name.lastIndexOf('.'));
    return JavaFileObjects.forSourceString(name, "package " + packageName + ";\n" + type);
  }

  private static void write(Compilation compilation, Path folder) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
      if (path.endsWith(".class")) {
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        try (InputStream content = file.openInputStream()) {
          Files.copy(content, target);
        }
      }
    }
  }

  private static ImmutableList<File> classpath(Path library) {
    return Stream.concat(
            Stream.of(library.toFile()),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new))
        .collect(ImmutableList.toImmutableList());
  }
}
