package dev.turboapi.oracle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What FastAPI answered to the requests of one application, from {@code oracle/goldens}.
 *
 * @param app area and name, {@code binding/integers}
 */
record Golden(String app, List<Exchange> exchanges) {
  private static final Path GOLDENS = Path.of("oracle", "goldens");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * A request and its answer.
   *
   * @param request the bytes to send
   */
  record Exchange(String app, String name, Buffer request, Recorded recorded) {
    /** What it is called in all of the oracle. */
    String path() {
      return app + "/" + name;
    }

    /** Whether an OpenAPI document was asked for, which is compared as a JSON value. */
    boolean isDocument() {
      return app.startsWith("openapi/") || name.equals("document");
    }
  }

  /**
   * What FastAPI answered.
   *
   * @param headers those that matter, in lower case
   * @param body empty if there is none
   * @param bodyOmitted whether the body is not compared
   */
  record Recorded(int status, Map<String, String> headers, Buffer body, boolean bodyOmitted) {}

  /** All there are, in the order of their names. */
  static List<Golden> all() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDENS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Golden::read)
          .toList();
    }
  }

  private static Golden read(Path file) {
    JsonNode golden;
    try {
      golden = MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String app = file.getName(file.getNameCount() - 2) + "/" + golden.get("app").asText();
    List<Exchange> exchanges = new ArrayList<>();
    for (JsonNode exchange : golden.get("exchanges")) {
      exchanges.add(
          new Exchange(
              app,
              exchange.get("name").asText(),
              request(exchange.get("request")),
              recorded(exchange.get("response"))));
    }
    return new Golden(app, exchanges);
  }

  private static Buffer request(JsonNode request) {
    @Nullable Buffer body = body(request);
    StringBuilder head = new StringBuilder();
    head.append(request.get("method").asText())
        .append(' ')
        .append(request.get("target").asText())
        .append(" HTTP/1.1\r\nhost: testserver\r\nconnection: close\r\n");
    for (JsonNode header : request.get("headers")) {
      head.append(header.get(0).asText())
          .append(": ")
          .append(header.get(1).asText())
          .append("\r\n");
    }
    if (body != null) {
      head.append("content-length: ").append(body.length()).append("\r\n");
    }
    Buffer message = Buffer.buffer(head.append("\r\n").toString().getBytes(ISO_8859_1));
    return body == null ? message : message.appendBuffer(body);
  }

  private static Recorded recorded(JsonNode response) {
    Map<String, String> headers = new TreeMap<>();
    response
        .get("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    @Nullable Buffer body = body(response);
    return new Recorded(
        response.get("status").asInt(),
        headers,
        body == null ? Buffer.buffer() : body,
        response.has("bodyOmitted"));
  }

  private static @Nullable Buffer body(JsonNode message) {
    if (message.has("bodyBase64")) {
      return Buffer.buffer(Base64.getDecoder().decode(message.get("bodyBase64").asText()));
    }
    return message.has("body") ? Buffer.buffer(message.get("body").asText()) : null;
  }
}
