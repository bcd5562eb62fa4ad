package dev.turboapi;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  /** One route. */
  public static final class HelloRoutes implements Routes {
    public HelloRoutes(InstanceFactory instances) {}

    @Override
    public List<Route> routes() {
      return List.of(Route.sync("GET", "/", Parameters.NONE, request -> Response.text("hello")));
    }
  }

  @TempDir Path directory;
  private final ClassPath classPath = new ClassPath();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void open() throws IOException {
    classPath.controller("shop.Hello", HelloRoutes.class).intoDirectory(directory);
  }

  @AfterEach
  void close() throws IOException {
    classPath.close();
  }

  @Test
  void start_line_has_the_urls_of_the_api_and_its_docs() {
    assertThat(run(TurboApi.builder().title("Shop"), Map.of(), "--port", "0")).isEqualTo(0);

    assertThat(out.toString(UTF_8))
        .matches("Shop serves on (http://127.0.0.1:\\d+), its docs on \\1/docs\\R");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void start_line_has_no_docs_where_there_are_none() {
    assertThat(run(TurboApi.builder().openapiUrl(null), Map.of(), "--port=0")).isEqualTo(0);

    assertThat(out.toString(UTF_8)).matches("FastAPI serves on http://127.0.0.1:\\d+\\R");
  }

  @Test
  void arguments_win_over_variables_and_those_over_the_builder() {
    Map<String, String> variables = Map.of("TURBOAPI_PORT", "0", "TURBOAPI_HOST", "no such host");

    assertThat(run(TurboApi.builder().port(1), variables, "--host", "localhost")).isEqualTo(0);

    assertThat(out.toString(UTF_8)).startsWith("FastAPI serves on http://localhost:");
  }

  @Test
  void help_lists_the_options_and_starts_nothing() {
    assertThat(run(TurboApi.builder(), Map.of(), "--help")).isEqualTo(0);

    assertThat(out.toString(UTF_8)).contains("--port PORT");
    assertThat(out.toString(UTF_8)).doesNotContain("serves");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--prt 80         | The option --prt is unknown. Use --host, --port, --workers or --help.",
        "--port           | The option --port lacks its value. Write it behind.",
        "--port abc       | --port must be a number from 0 to 65535; got \"abc\".",
        "--port=70000     | --port must be a number from 0 to 65535; got 70000.",
        "--workers 0      | --workers must be a number from 1 to 1024; got 0.",
      })
  void mistake_is_told_in_one_line(String args, String message) {
    assertThat(run(TurboApi.builder(), Map.of(), args.split(" ", -1))).isEqualTo(1);

    assertThat(err.toString(UTF_8).strip()).isEqualTo(message);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void mistake_in_a_variable_names_the_variable() {
    assertThat(run(TurboApi.builder(), Map.of("TURBOAPI_WORKERS", "many"))).isEqualTo(1);

    assertThat(err.toString(UTF_8).strip())
        .isEqualTo("TURBOAPI_WORKERS must be a number from 1 to 1024; got \"many\".");
  }

  @Test
  void port_in_use_is_told_with_a_remedy() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(run(TurboApi.builder(), Map.of(), "--port", String.valueOf(port))).isEqualTo(1);

      assertThat(err.toString(UTF_8).strip())
          .isEqualTo(
              "Port %d is in use by another process. Stop it, or start with --port %d."
                  .formatted(port, port == 65535 ? 8000 : port + 1));
    }
  }

  @Test
  void host_that_is_none_is_told_with_a_remedy() {
    assertThat(run(TurboApi.builder(), Map.of(), "--host", "no.such.host.invalid", "--port", "0"))
        .isEqualTo(1);

    assertThat(err.toString(UTF_8))
        .startsWith("Cannot listen on host no.such.host.invalid, port 0 (");
    assertThat(err.toString(UTF_8).strip().lines().count()).isEqualTo(1);
  }

  @Test
  void start_hook_that_fails_is_told_in_one_line() {
    TurboApiBuilder builder =
        TurboApi.builder().onStart(vertx -> Future.failedFuture(new IOException("no database")));

    assertThat(run(builder, Map.of(), "--port", "0")).isEqualTo(1);

    assertThat(err.toString(UTF_8).strip())
        .isEqualTo("The application could not start: java.io.IOException: no database");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  private int run(TurboApiBuilder builder, Map<String, String> variables, String... args) {
    return new CommandLine(
            variables, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(builder.workers(2), args);
  }
}
