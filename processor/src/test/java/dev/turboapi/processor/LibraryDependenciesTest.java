package dev.turboapi.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers and schemes in class files: of another jar, or of an earlier compilation. */
final class LibraryDependenciesTest {
  private static final String AUTH =
      """
      package library;

      import dev.turboapi.SecurityScopes;
      import dev.turboapi.annotation.*;

      public class Auth {
        public record User(String name) {}

        public interface Store {}

        /**
         * Who asks.
         *
         * @param authorization as the login gave it
         */
        @Dependency
        public User user(@Header String authorization, @Depends Page page, SecurityScopes scopes) {
          return new User(authorization + page);
        }

        @Dependency
        public static int count(@ApiKey String key, @DefaultValue("3") int times) {
          return times;
        }

        @Dependency
        public long stored(@Depends Store store) {
          return 1;
        }
      }
      """;

  private static final String PAGE =
      """
      package library;

      import dev.turboapi.annotation.*;

      @Dependency
      public record Page(int offset, @DefaultValue("20") int limit) {
        public Page() {
          this(0, 20);
        }

        @Dependency
        public static short size(@Depends Page page) {
          return 1;
        }
      }
      """;

  private static final String API_KEY =
      """
      package library;

      import dev.turboapi.Request;
      import dev.turboapi.annotation.*;

      @SecurityScheme(
          extractor = ApiKey.Extractor.class,
          arguments = "header",
          openapi = "{\\"type\\": \\"apiKey\\", \\"in\\": \\"header\\", \\"name\\": \\"{header}\\"}")
      public @interface ApiKey {
        String header() default "x-key";

        class Extractor {
          public Extractor(String header) {}

          public String extract(Request request, @Query("key") String query) {
            return query;
          }
        }
      }
      """;

  private static final List<String> LIBRARY = List.of(AUTH, PAGE, API_KEY);

  private static final String BY_TYPE =
      """
      package shop;

      import dev.turboapi.annotation.*;
      import library.*;

      @Controller("/items")
      class Items {
        @Get
        void read(@Depends Auth.User user, @Depends int count, @Depends short size) {}
      }
      """;

  private static final String BY_NAME =
      """
      package shop;

      import dev.turboapi.annotation.*;
      import library.*;

      @Controller("/items")
      class Items {
        @Get
        void read(
            @Depends Page page,
            @Depends(value = Auth.class, provider = "user") Auth.User user,
            @Depends(Page.class) Page again,
            @ApiKey(header = "x-shop") String key) {}
      }
      """;

  private static final String STORED =
      """
      package shop;

      @dev.turboapi.annotation.Controller("/items")
      class Items {
        @dev.turboapi.annotation.Get
        void read(@dev.turboapi.annotation.Depends long stored) {}
      }
      """;

  @TempDir private Path library;

  @Test
  void names_descriptions_and_schemes_are_known() {
    Libraries.compileWithProcessor(library, LIBRARY);

    Compilation application = Libraries.compile(library, BY_TYPE);

    assertThat(application).succeededWithoutWarnings();
    String document = Libraries.resource(application, "META-INF/turboapi/openapi/shop.Items.json");
    assertThat(document).contains("\"description\": \"as the login gave it\"");
    assertThat(document).contains("\"ApiKey\": {");
    assertThat(document).contains("\"name\": \"times\"");
    assertThat(document).contains("\"default\": 20");
  }

  @Test
  void providers_are_called_by_their_names() {
    Libraries.compileWithProcessor(library, LIBRARY);

    assertThat(Libraries.compile(library, BY_NAME)).succeededWithoutWarnings();
  }

  @Test
  void without_the_processor_they_are_found_in_the_class_that_is_named() {
    Libraries.compileWithout(library, List.of("-parameters"), LIBRARY);

    assertThat(Libraries.compile(library, BY_NAME)).succeededWithoutWarnings();
    assertThat(Libraries.compile(library, BY_TYPE)).hadErrorContaining("Nothing provides User.");
  }

  @Test
  void without_names_only_records_are_known() {
    Libraries.compileWithout(library, List.of(), LIBRARY);

    Compilation application = Libraries.compile(library, BY_NAME);

    assertThat(application).hadErrorCount(1);
    assertThat(application)
        .hadErrorContaining(
            "[TurboAPI/NamelessParameters] The class file with Auth.user does not tell the names");
  }

  @Test
  void an_extractor_without_names_cannot_be_bound_by_them() {
    Libraries.compileWithProcessor(
        library, List.of(AUTH, PAGE, API_KEY.replace("@Query(\"key\")", "@Query")));

    assertThat(Libraries.compile(library, BY_NAME))
        .hadErrorContaining("The class file with @ApiKey does not tell the names");
  }

  @Test
  void what_a_library_needs_the_application_provides() {
    Libraries.compileWithProcessor(library, LIBRARY);

    assertThat(
            Libraries.compile(
                library,
                STORED,
                """
                package shop;

                class Stores {
                  @dev.turboapi.annotation.Dependency
                  library.Auth.Store store() {
                    return null;
                  }
                }
                """))
        .succeededWithoutWarnings();
  }

  @Test
  void what_a_library_lacks_is_told_where_the_application_needs_it() {
    Libraries.compileWithProcessor(library, LIBRARY);

    Compilation application = Libraries.compile(library, STORED);

    assertThat(application).hadErrorCount(1);
    assertThat(application)
        .hadErrorContaining("Nothing provides Store for Auth.stored.")
        .inFile(Libraries.file(STORED))
        .onLineContaining("void read(");
  }

  @Test
  void providers_of_two_jars_are_ambiguous() {
    Libraries.compileWithProcessor(library, LIBRARY);

    Compilation application =
        Libraries.compile(
            library,
            BY_TYPE,
            """
            package shop;

            class Users {
              @dev.turboapi.annotation.Dependency
              library.Auth.User user() {
                return null;
              }
            }
            """);

    assertThat(application)
        .hadErrorContaining(
            "[TurboAPI/AmbiguousDependency] User is provided by Auth.user and Users.user.");
  }

  @Test
  void a_source_counts_before_the_class_file_of_an_earlier_compilation() {
    Libraries.compileWithProcessor(library, LIBRARY);

    Compilation again =
        Libraries.compile(
            library,
            BY_TYPE,
            AUTH.replace("int count(", "byte count(")
                .replace("return times", "return (byte) times"));

    assertThat(again).hadErrorCount(1);
    assertThat(again).hadErrorContaining("Nothing provides int.");
  }

  @Test
  void a_class_that_was_compiled_without_the_processor_since_is_found_by_its_name() {
    Libraries.compileWithProcessor(library, LIBRARY);
    Libraries.compileWithout(
        library,
        List.of("-parameters"),
        List.of(AUTH.replace("@Dependency\n  public static", "public static"), PAGE, API_KEY));

    assertThat(Libraries.compile(library, BY_NAME)).succeededWithoutWarnings();
    assertThat(Libraries.compile(library, BY_TYPE)).hadErrorContaining("Nothing provides User.");
  }
}
