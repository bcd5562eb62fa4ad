package dev.turboapi.load;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.turboapi.TurboApi;
import dev.turboapi.wire.Answer;
import dev.turboapi.wire.Connection;
import io.vertx.core.buffer.Buffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under load every request is answered, with its own answer. */
class MixedLoadTest {
  private static final int REQUESTS = 10_000;
  private static final int CONNECTIONS = 64;
  private static final int TIMEOUT_SECONDS = 60;

  private final TurboApi application =
      TurboApi.builder().controllers(Mixed.class).port(0).workers(4).build();
  private final AtomicInteger next = new AtomicInteger();
  private final Map<Integer, String> answers = new ConcurrentHashMap<>();

  @BeforeEach
  void start() throws Exception {
    application.start().toCompletionStage().toCompletableFuture().get(10, SECONDS);
  }

  @AfterEach
  void stop() throws Exception {
    application.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
  }

  @Test
  void each_of_many_requests_on_many_connections_gets_its_own_answer() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      Callable<Void> client = this::sendUntilNoneIsLeft;
      List<Future<Void>> done =
          clients.invokeAll(Collections.nCopies(CONNECTIONS, client), TIMEOUT_SECONDS, SECONDS);
      for (Future<Void> result : done) {
        result.get();
      }
    } finally {
      clients.shutdownNow();
    }
    Map<Integer, String> expected = new TreeMap<>();
    for (int number = 0; number < REQUESTS; number++) {
      expected.put(number, expected(number));
    }
    assertThat(new TreeMap<>(answers)).isEqualTo(expected);
  }

  private Void sendUntilNoneIsLeft() throws Exception {
    try (Connection connection = new Connection(application.port())) {
      for (int n = next.getAndIncrement(); n < REQUESTS; n = next.getAndIncrement()) {
        Answer answer = connection.exchange(Buffer.buffer(request(n)));
        answers.put(n, answer.status() + " " + answer.body());
      }
    }
    return null;
  }

  private static String request(int number) {
    return switch (number % 5) {
      case 0 -> get("/mixed/sync/" + number);
      case 1 -> get("/mixed/async/" + number);
      case 2 -> get("/mixed/timer/" + number);
      case 3 -> post("/mixed/orders/" + number, "{\"number\":0,\"text\":\"n" + number + "\"}");
      default -> get("/mixed/missing/" + number);
    };
  }

  private static String expected(int number) {
    return switch (number % 5) {
      case 3 -> "200 {\"number\":%d,\"text\":\"n%d\"}".formatted(number, number);
      case 4 -> "404 {\"detail\":%d}".formatted(number);
      default -> "200 " + number;
    };
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nhost: test\r\n\r\n";
  }

  private static String post(String path, String json) {
    return "POST %s HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s"
        .formatted(path, json.length(), json);
  }
}
