package dev.turboapi.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types in the class files of another jar, beside which their codecs are. */
final class LibraryTypesTest {
  @Test
  void generic_types_and_unions_of_a_library_have_their_codecs_there(@TempDir Path library) {
    Libraries.compileWithProcessor(
        library,
        List.of(
            """
            package library;

            public record Page<T>(java.util.List<T> items, Filter<T> filter) {
              public sealed interface Filter<T> {
                record All<T>(T all) implements Filter<T> {}
                record None<T>() implements Filter<T> {}
              }
            }
            """,
            """
            package library;

            @dev.turboapi.annotation.Controller("/pages")
            public class Pages {
              @dev.turboapi.annotation.Post
              public Page<String> read(Page<String> page) {
                return page;
              }
            }
            """));

    Compilation application =
        Libraries.compile(
            library,
            """
            package shop;

            @dev.turboapi.annotation.Controller("/items")
            class Items {
              record Item(library.Page<Item> page, library.Page.Filter<Integer> filter) {}

              @dev.turboapi.annotation.Post
              Item read(Item item) {
                return item;
              }
            }
            """);

    assertThat(application).succeededWithoutWarnings();
    assertThat(
            application.generatedSourceFiles().stream()
                .map(file -> Path.of(file.getName()).getFileName().toString()))
        .containsExactly("ItemsRoutes.java", "Items_ItemJson.java");
  }
}
