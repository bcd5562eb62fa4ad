package dev.turboapi.process;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.TurboApi;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.wire.Connection;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.net.ConnectException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two applications in one JVM have nothing to do with each other. */
final class TwoApplicationsTest {
  private static final Buffer REQUEST = Buffer.buffer("GET /name HTTP/1.1\r\nhost: test\r\n\r\n");

  private final TurboApi first = application(First.class);
  private final TurboApi second = application(Second.class);

  @Controller
  static final class First {
    @Get("/name")
    Future<String> name() {
      return Future.succeededFuture("first");
    }
  }

  @Controller
  static final class Second {
    @Get("/name")
    Future<String> name() {
      return Future.succeededFuture("second");
    }
  }

  private static TurboApi application(Class<?> controller) {
    return TurboApi.builder().controllers(controller).port(0).workers(2).build();
  }

  @BeforeEach
  void start() throws Exception {
    await(first.start());
    await(second.start());
  }

  @AfterEach
  void close() throws Exception {
    await(first.close());
    await(second.close());
  }

  @Test
  void each_serves_on_its_port() throws Exception {
    assertThat(name(first)).isEqualTo("\"first\"");
    assertThat(name(second)).isEqualTo("\"second\"");
    assertThat(first.counters().total().taken()).isEqualTo(1);
  }

  @Test
  void end_of_one_leaves_connections_of_the_other() throws Exception {
    try (Connection connection = new Connection(second.port())) {
      connection.exchange(REQUEST);
      int port = first.port();
      await(first.close());

      assertThrows(ConnectException.class, () -> new Connection(port));
      assertThat(connection.exchange(REQUEST).body().toString()).isEqualTo("\"second\"");
      assertThat(name(second)).isEqualTo("\"second\"");
    }
  }

  private static String name(TurboApi application) throws Exception {
    try (Connection connection = new Connection(application.port())) {
      return connection.exchange(REQUEST).body().toString();
    }
  }

  private static void await(Future<?> future) throws Exception {
    future.toCompletionStage().toCompletableFuture().get(20, SECONDS);
  }
}
