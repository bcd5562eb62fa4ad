package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.turboapi.HttpException;
import dev.turboapi.Limits;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.UploadFile;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.FormFile;
import dev.turboapi.schema.Shape;
import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploaded files that do not fit into memory: they arrive whole, and whatever happens they go. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class UploadTest {
  private static final Parameters FILES =
      Parameters.of(Parameter.form("f", Shape.list(FormFile.UPLOAD)));
  private static final int LARGE = (1 << 20) + 1;

  @TempDir Path directory;
  private final HeldCalls held = new HeldCalls();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private OpenFiles open;
  private TestServer server;

  @BeforeEach
  void start() {
    open = new OpenFiles(directory);
    server = start(limits -> {});
  }

  private TestServer start(Consumer<Limits.Builder> change) {
    Limits.Builder limits = Limits.builder();
    change.accept(limits);
    return TestServer.start(
        TestServer.options(2, 1000, limits.build(), http -> {}, directory),
        Route.async("POST", "/digest", FILES, this::digests),
        Route.async("POST", "/held", FILES, held),
        Route.async("POST", "/task", FILES, this::addTask),
        Route.async("POST", "/slow", FILES, held).timeout(Duration.ofMillis(100)),
        Route.sync("POST", "/failing", FILES, UploadTest::fail),
        Route.sync("POST", "/refusing", FILES, UploadTest::refuse),
        Route.blocking("POST", "/blocking", FILES, UploadTest::sums));
  }

  private void restart(Consumer<Limits.Builder> change) {
    server.close();
    server = start(change);
  }

  @AfterEach
  void close() {
    held.release();
    server.close();
    assertThat(open.count()).isEqualTo(0);
    assertThat(directory.toFile().list()).isEmpty();
  }

  private static List<UploadFile> files(Request request) {
    return FormFile.UPLOAD.list(request.form().values("f"));
  }

  private Future<Response> digests(Request request) {
    List<Future<Integer>> sums =
        files(request).stream().map(file -> file.read().map(all -> sum(all.getBytes()))).toList();
    return Future.join(sums).map(all -> Response.text(all.list().toString()));
  }

  private static Response sums(Request request) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (UploadFile file : files(request)) {
      sums.append(sum(file.inputStream().readAllBytes())).append(' ');
    }
    return Response.text(sums.toString());
  }

  private static int sum(byte[] bytes) {
    return Arrays.hashCode(bytes);
  }

  private Future<Response> addTask(Request request) {
    UploadFile file = files(request).get(0);
    request
        .backgroundTasks()
        .addAsyncTask(
            () ->
                file.read()
                    .compose(
                        all ->
                            held.handle(request).map(unused -> told.add("read " + all.length()))));
    return Future.succeededFuture(Response.text("answered"));
  }

  private static Response fail(Request request) {
    throw new IllegalStateException("wanted");
  }

  private static Response refuse(Request request) {
    throw new HttpException(409);
  }

  private static String content(int length) {
    StringBuilder content = new StringBuilder(length);
    for (int i = 0; content.length() < length; i++) {
      content.append((char) (i * 7 % 256)).append("\r\n--");
    }
    content.setLength(length);
    return content.toString();
  }

  private static String part(String content) {
    return "--edge\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String request(String path, String body) {
    return head(path, body.length()) + body;
  }

  private static String head(String path, int length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static int sumOf(String content) {
    return sum(content.getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, LARGE, 5_000_000})
  void several_files_arrive_as_they_were_sent(int length) throws IOException {
    String first = content(length);
    String second = content(length + 1);
    try (RawConnection connection = server.connect()) {
      connection.send(request("/digest", part(first) + part(second) + "--edge--"));
      assertThat(connection.read().body())
          .isEqualTo("[" + sumOf(first) + ", " + sumOf(second) + "]");

      connection.send(request("/blocking", part(first) + part(second) + "--edge--"));
      assertThat(connection.read().body()).isEqualTo(sumOf(first) + " " + sumOf(second) + " ");
      open.await(0);
    }
  }

  @Test
  void file_is_there_until_the_answer() throws Exception {
    try (RawConnection connection = server.connect()) {
      connection.send(request("/held", part(content(LARGE)) + "--edge--"));
      HeldCalls.Call call = held.nextCall();
      assertThat(open.count()).isEqualTo(1);

      call.answer("done");
      connection.read();
      open.await(0);
    }
  }

  @Test
  void file_is_there_until_the_background_tasks_are_done() throws Exception {
    try (RawConnection connection = server.connect()) {
      connection.send(request("/task", part(content(LARGE)) + "--edge--"));
      assertThat(connection.read().body()).isEqualTo("answered");
      HeldCalls.Call task = held.nextCall();
      assertThat(open.count()).isEqualTo(1);

      task.answer("done");
      assertThat(told.take()).isEqualTo("read " + LARGE);
      open.await(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"/failing, 500", "/refusing, 409", "/slow, 504"})
  void file_goes_when_the_handler_fails(String path, int status) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(request(path, part(content(LARGE)) + "--edge--"));

      assertThat(connection.read().status()).isEqualTo(status);
      open.await(0);
    }
  }

  @Test
  void file_goes_when_the_form_behind_it_is_malformed() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(request("/held", part(content(LARGE)) + "--edge\r\n:\r\n" + content(LARGE)));

      RawConnection.Answer answer = connection.read();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).isEqualTo("{\"detail\":\"There was an error parsing the body\"}");
      open.await(0);

      connection.send(request("/digest", part("x") + "--edge--"));
      assertThat(connection.read().status()).isEqualTo(200);
    }
  }

  @Test
  void file_goes_when_it_gets_too_large() throws IOException {
    restart(limits -> limits.forms(forms -> forms.fileSize(2 * LARGE)));
    try (RawConnection connection = server.connect()) {
      connection.send(head("/held", 3 * LARGE) + part(content(2 * LARGE + 1)));

      RawConnection.Answer answer = connection.read();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.body()).isEqualTo("{\"detail\":\"Content Too Large\"}");
      assertThat(connection.isClosedByServer()).isTrue();
    }
    open.await(0);
  }

  @Test
  void file_goes_when_the_client_leaves_half_way() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(head("/held", 3 * LARGE) + part(content(2 * LARGE)));
      open.await(1);
    }
    open.await(0);
  }

  @Test
  void file_goes_when_the_client_leaves_before_the_answer() throws Exception {
    HeldCalls.Call call;
    try (RawConnection connection = server.connect()) {
      connection.send(request("/held", part(content(LARGE)) + "--edge--"));
      call = held.nextCall();
    }
    call.answer("nobody listens");
    open.await(0);
  }

  @Test
  void file_goes_when_the_client_falls_silent() throws IOException {
    restart(limits -> limits.bodyTimeout(Duration.ofMillis(300)));
    try (RawConnection connection = server.connect()) {
      connection.send(head("/held", 3 * LARGE) + part(content(2 * LARGE)));

      assertThat(connection.read().status()).isEqualTo(408);
      open.await(0);
    }
  }

  @Test
  void file_goes_when_the_server_closes_before_the_answer() throws Exception {
    restart(limits -> limits.gracePeriod(Duration.ofMillis(100)));
    try (RawConnection connection = server.connect()) {
      connection.send(request("/held", part(content(LARGE)) + "--edge--"));
      HeldCalls.Call call = held.nextCall();

      server.close();
      assertThat(open.count()).isEqualTo(0);
      Future<?> read = files(call.request()).get(0).read();
      assertThat(read.failed()).isTrue();
    }
  }

  @Test
  void disk_that_cannot_be_written_is_a_logged_500() throws IOException {
    server.close();
    directory.toFile().delete();
    try (LogCapture log = new LogCapture()) {
      server = start(limits -> {});
      try (RawConnection connection = server.connect()) {
        connection.send(request("/held", part(content(2 * LARGE)) + "--edge--"));

        assertThat(connection.read().status()).isEqualTo(500);
      }
      assertThat(log.records()).hasSize(1);
    } finally {
      directory.toFile().mkdir();
    }
  }
}
