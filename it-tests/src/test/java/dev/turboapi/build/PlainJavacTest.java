package dev.turboapi.build;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.process.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  private @Nullable ServerProcess server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
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
  void without_controllers_the_launcher_says_what_may_be_wrong() throws Exception {
    server = Tools.launcher(List.of(folder), "--port", "0");

    assertThat(server.exitCode()).isEqualTo(1);
    assertThat(server.errors()).contains("-proc:full");
  }

  /** Starts the launcher, and returns the address in its start-up line. */
  private String serve(List<Path> classPath, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("--port", "0"));
    all.addAll(List.of(arguments));
    server = Tools.launcher(classPath, all.toArray(new String[0]));
    return "http://127.0.0.1:" + server.port();
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
