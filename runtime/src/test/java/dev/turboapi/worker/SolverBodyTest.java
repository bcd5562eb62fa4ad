package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.Plan;
import dev.turboapi.binding.Solved;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Route.Execution;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies that providers and handler read: when they are looked at, and how often all are called.
 */
class SolverBodyTest {
  private static final JsonCodec<List<Double>> NUMBERS = Codecs.list(Codecs.DOUBLE);
  private static final Parameters BODY = Parameters.of(Parameter.body(NUMBERS));

  private static final Solved NOTHING =
      Plan.of(Parameters.NONE).solved(Plan.of(Parameters.NONE).begin());

  private final Journal journal = new Journal();
  private final LogCapture log = new LogCapture();
  private final Dependant first = journal.provider("first");
  private final Dependant sum =
      Dependant.of(
              Double.class,
              (request, solved) -> {
                double sum = sum(request);
                journal.note("sum");
                return sum;
              })
          .takes(BODY);
  private final Dependant guard =
      Dependant.of(
          String.class,
          (request, solved) -> {
            journal.note("guard");
            if (request.header("authorization") == null) {
              throw new HttpException(401);
            }
            return "";
          });

  private final TestServer server =
      TestServer.start(
          Route.sync("POST", "/sync", BODY.dependingOn(guard), this::handleSync),
          Route.blocking("POST", "/blocking", BODY.dependingOn(guard), this::handleSync),
          Route.solvedAsync(
              "POST", "/solved", BODY.dependingOn(guard), Execution.IN_PLACE, this::handle),
          Route.solvedAsync(
              "POST",
              "/solved/blocking",
              BODY.dependingOn(guard),
              Execution.BLOCKING,
              this::handle),
          Route.solvedAsync(
              "POST", "/handler", BODY.dependingOn(first), Execution.ON_WORKER, this::handle),
          Route.solvedAsync(
              "POST",
              "/provider",
              Parameters.NONE.dependingOn(first, sum),
              Execution.IN_PLACE,
              this::handed),
          Route.solvedAsync(
              "POST",
              "/provider/blocking",
              Parameters.NONE.dependingOn(first, sum.blocking()),
              Execution.IN_PLACE,
              this::handed),
          Route.solvedAsync(
              "POST",
              "/both",
              BODY.dependingOn(sum, first, sum.uncached()),
              Execution.IN_PLACE,
              this::handle),
          Route.solvedAsync(
                  "POST", "/affinity", BODY.dependingOn(first), Execution.ON_WORKER, this::handle)
              .affinity(SolverBodyTest::sum),
          Route.solvedAsync(
                  "POST",
                  "/affinity/guarded",
                  BODY.dependingOn(guard),
                  Execution.ON_WORKER,
                  this::handle)
              .affinity(SolverBodyTest::sum));

  @AfterEach
  void close() {
    server.close();
    log.close();
    journal.assertEmpty();
    assertThat(log.records()).isEmpty();
  }

  private static double sum(Request request) {
    return request.json(NUMBERS).stream().mapToDouble(Double::doubleValue).sum();
  }

  /** As generated code does: binds all, then calls what it depends on. */
  private Response handleSync(Request request) throws Exception {
    double sum = sum(request);
    guard.call(request, NOTHING);
    journal.note("handler");
    return Response.text(String.valueOf(sum));
  }

  private Future<Response> handle(Request request, Solved solved) {
    double sum = sum(request);
    journal.note("handler");
    return Future.succeededFuture(Response.text(String.valueOf(sum)));
  }

  private Future<Response> handed(Request request, Solved solved) {
    journal.note("handler");
    return Future.succeededFuture(Response.text(String.valueOf(solved.<Double>get(1))));
  }

  private RawConnection.Answer post(String path, byte[] body, String... headers)
      throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST " + path + " HTTP/1.1\r\nHost: a\r\n");
      for (String header : headers) {
        connection.send(header + "\r\n");
      }
      connection.send("Content-Type: application/json\r\nContent-Length: " + body.length);
      return connection.send("\r\n\r\n" + new String(body, ISO_8859_1)).read();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sync", "/blocking", "/solved", "/solved/blocking"})
  void text_that_is_no_json_is_said_before_a_provider_is_called(String path) throws Exception {
    RawConnection.Answer answer = post(path, "[1".getBytes(UTF_8));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("json_invalid");
    journal.assertEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sync", "/blocking", "/solved", "/solved/blocking"})
  void bytes_that_are_no_text_are_said_before_a_provider_is_called(String path) throws Exception {
    assertThat(post(path, new byte[] {'"', (byte) 0xff, '"'}).status()).isEqualTo(400);
    journal.assertEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sync", "/blocking", "/solved", "/solved/blocking"})
  void what_a_provider_throws_goes_before_wrong_values(String path) throws Exception {
    assertThat(post(path, "[\"x\"]".getBytes(UTF_8)).status()).isEqualTo(401);
    assertThat(post(path, "[\"x\"]".getBytes(UTF_8), "Authorization: me").status()).isEqualTo(422);
    assertThat(post(path, "[1,2]".getBytes(UTF_8), "Authorization: me").body()).isEqualTo("3.0");
    journal.assertNext("guard", "guard", "guard", "handler");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/solved", "/solved/blocking"})
  void what_a_provider_throws_goes_before_values_that_no_answer_can_show(String path)
      throws Exception {
    assertThat(post(path, "[NaN,\"x\",{\"a\":NaN}]".getBytes(UTF_8)).status()).isEqualTo(401);
    journal.assertNext("guard");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,2]", "[1,2,Infinity]", "[\"1\", 2]"})
  void body_that_only_python_reads_has_each_provider_called_once(String text) throws Exception {
    String sum = text.contains("I") ? "Infinity" : "3.0";
    for (byte[] body : List.of(text.getBytes(UTF_8), ("\ufeff" + text).getBytes(UTF_16LE))) {
      assertThat(post("/handler", body).body()).isEqualTo(sum);
      journal.assertNext("first", "handler");
      assertThat(post("/provider", body).body()).isEqualTo(sum);
      journal.assertNext("first", "sum", "handler");
      assertThat(post("/provider/blocking", body).body()).isEqualTo(sum);
      journal.assertNext("first", "sum", "handler");
      assertThat(post("/both", body).body()).isEqualTo(sum);
      journal.assertNext("sum", "first", "sum", "handler");
      assertThat(post("/sync", body, "Authorization: me").body()).isEqualTo(sum);
      journal.assertNext("guard", "handler");
      assertThat(post("/affinity", body).body()).isEqualTo(sum);
      journal.assertNext("first", "handler");
    }
  }

  @Test
  void wrong_values_in_such_a_body_are_refused_with_each_provider_called_once() throws Exception {
    assertThat(post("/both", "[1,\"x\"]".getBytes(UTF_16LE)).status()).isEqualTo(422);
    journal.assertNext("first");
  }

  @Test
  void missing_body_is_a_wrong_value() throws Exception {
    assertThat(post("/both", new byte[0]).status()).isEqualTo(422);
    journal.assertNext("first");
  }

  @Test
  void key_that_does_not_fit_lets_providers_speak_first() throws Exception {
    byte[] wrong = "[\"x\"]".getBytes(UTF_8);
    assertThat(post("/affinity/guarded", wrong).status()).isEqualTo(401);
    assertThat(post("/affinity/guarded", wrong, "Authorization: me").status()).isEqualTo(422);
    journal.assertNext("guard", "guard");
    assertThat(post("/affinity/guarded", "[".getBytes(UTF_8)).status()).isEqualTo(422);
    journal.assertEmpty();
  }

  @Test
  void body_is_asked_for_and_read_once() throws Exception {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /both HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n");
      connection.send("Expect: 100-continue\r\nContent-Length: 200001\r\n\r\n");
      assertThat(connection.readHead().status()).isEqualTo(100);
      connection.send("[" + "1,".repeat(99_999) + "1]");

      assertThat(connection.read().body()).isEqualTo("100000.0");
    }
    journal.assertNext("sum", "first", "sum", "handler");
  }
}
