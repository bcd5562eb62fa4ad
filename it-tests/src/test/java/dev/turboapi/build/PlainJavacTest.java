package dev.turboapi.build;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shortest way there is, as the README shows it: one source file, a folder of jars, {@code
 * javac} and {@code java}.
 */
final class PlainJavacTest {
  private static final Path SOURCE = Path.of("src/test/plain-javac/Hello.java");
  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  private @Nullable Process server;

  @AfterEach
  void stop() throws InterruptedException {
    if (server != null) {
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void one_source_file_becomes_a_server() throws Exception {
    assertThat(Tools.javac(SOURCE, folder)).isEmpty();

    String url = serve(List.of(folder), "--workers", "2");

    assertThat(get(url + "/hello/World").body()).isEqualTo("\"Hello, World!\"");
    assertThat(get(url + "/hello/World?greeting=Hi").body()).isEqualTo("\"Hi, World!\"");
    assertThat(post(url + "/orders", "{\"item\":\"tea\",\"amount\":2}").body())
        .isEqualTo("{\"item\":\"tea\",\"amount\":2}");
    assertThat(post(url + "/orders", "{\"item\":\"tea\",\"amount\":0}").statusCode())
        .isEqualTo(422);
    assertThat(get(url + "/docs").body()).contains("SwaggerUIBundle");
    assertThat(get(url + "/docs/swagger-ui-bundle.js").body().length()).isGreaterThan(1_000_000);
  }

  @Test
  void generated_sources_are_there_to_read() throws Exception {
    assertThat(Tools.javac(SOURCE, folder)).isEmpty();

    assertThat(Files.readString(folder.resolve("HelloRoutes.java")))
        .contains("String name = request.pathParameter(0);");
    assertThat(Files.readString(folder.resolve("Hello_OrderJson.java")))
        .contains("amount = json.intValue();");
    assertThat(Files.readString(folder.resolve("META-INF/turboapi/openapi.json")))
        .contains("Greets somebody.");
  }

  @Test
  void processor_needs_nothing_but_its_own_jar() throws Exception {
    assertThat(Tools.javacWithProcessorPath(SOURCE, folder)).isEmpty();

    assertThat(Files.exists(folder.resolve("HelloRoutes.class"))).isTrue();
  }

  @Test
  void controllers_of_several_jars_are_one_application_with_one_document() throws Exception {
    assertThat(Tools.javac(SOURCE, folder)).isEmpty();
    Path source = Files.createDirectories(folder.resolve("more/shop")).resolve("Shop.java");
    Files.writeString(
        source,
        """
        package shop;

        import dev.turboapi.annotation.Controller;
        import dev.turboapi.annotation.Get;

        @Controller("/shop")
        class Shop {
          record Order(int id) {}

          @Get
          Order read() {
            return new Order(1);
          }
        }
        """);
    Path classes = folder.resolve("more-classes");
    Files.createDirectory(classes);
    assertThat(Tools.javac(source, classes)).isEmpty();
    Path jar = folder.resolve("shop.jar");
    Tools.run(List.of("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), "."));

    String url = serve(List.of(folder, jar));

    assertThat(get(url + "/shop").body()).isEqualTo("{\"id\":1}");
    assertThat(get(url + "/hello/World").statusCode()).isEqualTo(200);
    String document = get(url + "/openapi.json").body();
    assertThat(document).contains("\"Hello__Order\"");
    assertThat(document).contains("\"shop__Shop__Order\"");
    assertThat(document).contains("\"/hello/{name}\"");
  }

  @Test
  void mistake_on_the_command_line_is_told_in_one_line() throws Exception {
    assertThat(Tools.javac(SOURCE, folder)).isEmpty();

    Process process = Tools.launcher(List.of(folder), "--prot", "8000");
    server = process;

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(output.lines().count()).isEqualTo(1);
    assertThat(output).contains("--prot");
  }

  @Test
  void without_controllers_the_launcher_says_what_may_be_wrong() throws Exception {
    Process process = Tools.launcher(List.of(folder), "--port", "0");
    server = process;

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).contains("-proc:full");
  }

  /** Starts the launcher, and returns the address in its start-up line. */
  private String serve(List<Path> classPath, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("--port", "0"));
    all.addAll(List.of(arguments));
    Process process = Tools.launcher(classPath, all.toArray(new String[0]));
    server = process;
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    StringBuilder printed = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher url = URL.matcher(line);
      if (url.find()) {
        return url.group();
      }
      printed.append(line).append('\n');
    }
    throw new AssertionError("The server did not start:\n" + printed);
  }

  private HttpResponse<String> get(String url) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url)).build());
  }

  private HttpResponse<String> post(String url, String json) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
