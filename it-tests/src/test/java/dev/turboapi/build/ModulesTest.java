package dev.turboapi.build;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.process.ServerProcess;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application in a named module, whose dependency is provided by another one, with everything on
 * the module path.
 */
final class ModulesTest {
  private static final Path SOURCES = Path.of("src/test/named-modules");

  /** What the security module brings along; the jars of the shop are without it. */
  private static final Pattern SECURITY =
      Pattern.compile("\\bsecurity\\b|nimbus-jose-jwt|bcprov|swagger-annotations");

  @TempDir Path modules;

  private @Nullable ServerProcess server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void application_and_provider_are_modules_of_their_own() throws Exception {
    compile("users", SOURCES.resolve("users"));
    compile("shop", SOURCES.resolve("shop"));

    server = start();
    String url = "http://127.0.0.1:" + server.port();

    assertThat(order(url, "{\"item\":\"tea\",\"amount\":2}"))
        .isEqualTo("{\"item\":\"tea\",\"amount\":2,\"buyer\":\"Dr alice\"}");
    assertThat(order(url, "{\"item\":\"tea\",\"amount\":0}")).contains("greater_than");
    assertThat(send(HttpRequest.newBuilder(URI.create(url + "/docs")))).contains("SwaggerUIBundle");
    assertThat(send(HttpRequest.newBuilder(URI.create(url + "/openapi.json"))))
        .contains("HTTPBearer");
  }

  @Test
  void closed_package_is_an_error_with_the_line_to_write() throws Exception {
    compile("users", SOURCES.resolve("users"));
    Path closed = modules.resolve("closed");
    Files.createDirectories(closed.resolve("shop"));
    Files.copy(SOURCES.resolve("shop/shop/Shop.java"), closed.resolve("shop/Shop.java"));
    Files.writeString(
        closed.resolve("module-info.java"),
        "module shop { requires dev.turboapi; requires users; }");
    compile("shop", closed);

    server = start();

    assertThat(server.exitCode()).isEqualTo(1);
    assertThat(server.errors()).contains("opens shop to dev.turboapi;");
  }

  private void compile(String module, Path sources) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("javac", "-Xlint:all,-processing", "-Werror"));
    command.addAll(List.of("--processor-path", Tools.processor().toString()));
    command.addAll(List.of("-p", modulePath(), "-d", modules.resolve(module).toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
    }
    Tools.run(command);
  }

  private ServerProcess start() throws IOException {
    return ServerProcess.start(
        List.of("-p", modulePath(), "-m", "shop/shop.Shop"), "--port", "0", "--workers", "2");
  }

  private String modulePath() throws IOException {
    Stream<Path> security =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> SECURITY.matcher(entry).find())
            .map(Path::of);
    return Stream.of(Stream.of(modules), Tools.libraries(), security)
        .flatMap(entries -> entries.map(Path::toString))
        .reduce((some, next) -> some + File.pathSeparator + next)
        .orElseThrow();
  }

  private static String order(String url, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(url + "/orders?title=Dr"))
            .header("authorization", "Bearer alice")
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
