package dev.turboapi.benchmarks.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be the same in the answers of all servers.
 *
 * @param headers which were sent, and their values where these must be the same
 * @param content the body to the byte; of a refusal only the names of what is wrong, since each
 *     server has its own words
 */
record Answer(int status, String headers, String content) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static Answer of(ServerProcess server, Probe probe) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + probe.target()))
            .method(probe.method(), BodyPublishers.ofString(probe.body()))
            .header("content-type", "application/json")
            .build();
    try {
      HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
      int status = response.statusCode();
      String body = new String(response.body(), UTF_8);
      return new Answer(
          status,
          headers(response.headers(), response.body().length),
          status == 422 ? wrongPlaces(body).toString() : body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while " + server.url() + " answered", e);
    }
  }

  private static String headers(HttpHeaders headers, int bodyLength) {
    return "content-type: %s, right content-length: %s, date: %s"
        .formatted(
            headers.firstValue("content-type").orElse("none"),
            headers.firstValueAsLong("content-length").orElse(-1) == bodyLength,
            headers.firstValue("date").isPresent());
  }

  /** The names in the {@code loc} of each fault; indices and offsets are left out. */
  private static List<List<String>> wrongPlaces(String body) throws JsonProcessingException {
    List<List<String>> places = new ArrayList<>();
    for (JsonNode fault : MAPPER.readTree(body).get("detail")) {
      List<String> names = new ArrayList<>();
      fault.get("loc").forEach(step -> names.add(step.isTextual() ? step.textValue() : ""));
      names.removeIf(String::isEmpty);
      places.add(names);
    }
    return places;
  }
}
