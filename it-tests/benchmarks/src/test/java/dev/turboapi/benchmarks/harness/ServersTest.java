package dev.turboapi.benchmarks.harness;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.turboapi.benchmarks.api.SampleOrder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three servers as they are measured, each in a process of its own. */
final class ServersTest {
  private static final Servers SERVERS = new Servers();

  @BeforeAll
  static void start() {
    SERVERS.start(EnumSet.allOf(Contender.class), 2, Cores.ANY);
  }

  @AfterAll
  static void close() {
    SERVERS.close();
  }

  @Test
  void valid_requests_are_answered_alike() {
    Probe.valid().forEach(probe -> assertAnsweredAlike(probe, 200));
  }

  @Test
  void invalid_requests_are_refused_alike_and_for_the_same_reasons() {
    for (Probe probe : Probe.invalid()) {
      assertAnsweredAlike(probe, probe.target().equals("/nothing") ? 404 : 422);
    }
  }

  @Test
  void answers_are_those_of_the_readme() {
    assertThat(SampleOrder.JSON).hasLength(250);
    for (ServerProcess server : SERVERS.all()) {
      assertThat(answer(server, Endpoint.PLAIN)).isEqualTo("Hello, World!");
      assertThat(answer(server, Endpoint.JSON)).isEqualTo("{\"message\":\"Hello, World!\"}");
      assertThat(answer(server, Endpoint.USERS))
          .isEqualTo("{\"id\":42,\"limit\":10,\"q\":\"abc\"}");
      assertThat(answer(server, Endpoint.ITEMS))
          .isEqualTo(SampleOrder.JSON.replaceAll("}$", ",\"total\":138.4}"));
    }
  }

  @Test
  void pipelined_requests_are_answered_in_their_order() throws IOException {
    for (ServerProcess server : SERVERS.all()) {
      String answers = pipeline(server, "/async/users/1", "/users/2", "/async/users/3", "/users/4");

      assertWithMessage(server.contender().label())
          .that(answers.replaceAll("(?s).*?\\{\"id\":(\\d).*?\\}", "$1"))
          .isEqualTo("1234");
    }
  }

  private static void assertAnsweredAlike(Probe probe, int status) {
    for (ServerProcess server : SERVERS.all()) {
      Answer answer = Answer.of(server, probe);

      assertWithMessage("%s by %s", probe, server.contender().label())
          .that(answer)
          .isEqualTo(Answer.of(SERVERS.all().get(0), probe));
      assertWithMessage("%s", probe).that(answer.status()).isEqualTo(status);
      assertThat(answer.headers()).endsWith("right content-length: true, date: true");
    }
  }

  private static String answer(ServerProcess server, Endpoint endpoint) {
    return Answer.of(server, new Probe(endpoint.method(), endpoint.target(), endpoint.body()))
        .content();
  }

  /** Sends all at once, and asks for the connection to be closed behind the last. */
  private static String pipeline(ServerProcess server, String... targets) throws IOException {
    StringBuilder requests = new StringBuilder();
    for (int i = 0; i < targets.length; i++) {
      requests.append("GET ").append(targets[i]).append(" HTTP/1.1\r\nhost: localhost\r\n");
      requests.append(i == targets.length - 1 ? "connection: close\r\n\r\n" : "\r\n");
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(requests.toString().getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
