package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.HttpHeader;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.StreamedBody;
import dev.turboapi.binding.FakeRequest;
import io.vertx.core.Vertx;
import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAnswerTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final String ETAG = "\"2ba1e5a63f91a46728c1148fdb2f72d2\"";
  private static final String MODIFIED = "Tue, 14 Nov 2023 22:13:20 GMT";

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void write_file() throws Exception {
    path = folder.resolve("a.txt");
    Files.writeString(path, "0123456789abcdefghijABCDEFGHIJ");
    modifiedAt(Instant.ofEpochSecond(1700000000));
  }

  @AfterAll
  static void close() throws Exception {
    VERTX.close().await(10, SECONDS);
  }

  @Test
  void whole_file() throws Exception {
    Response answer = answer(request());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer.headers())
        .containsExactly(
            new HttpHeader("accept-ranges", "bytes"),
            new HttpHeader("last-modified", MODIFIED),
            new HttpHeader("etag", ETAG));
    assertThat(answer.streamedBody()).isEqualTo(new StreamedBody.FileRegion(path, 0, 30));
  }

  @Test
  void one_range() throws Exception {
    Response answer = answer(request("range", "bytes=5-9"));

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(header(answer, "content-range")).isEqualTo("bytes 5-9/30");
    assertThat(header(answer, "etag")).isEqualTo(ETAG);
    assertThat(answer.streamedBody()).isEqualTo(new StreamedBody.FileRegion(path, 5, 5));
  }

  @Test
  void several_ranges() throws Exception {
    Response answer = answer(request("range", "bytes=0-0,5-6"));

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.contentType()).matches("multipart/byteranges; boundary=[0-9a-f]{26}");
    assertThat(header(answer, "content-range")).isEmpty();
    assertThat(header(answer, "etag")).isEqualTo(ETAG);
    StreamedBody.Chunks body = (StreamedBody.Chunks) requireNonNull(answer.streamedBody());
    assertThat(body.length()).hasValue(241);
  }

  @Test
  void too_many_ranges_get_the_whole_file() throws Exception {
    Files.writeString(path, "x".repeat(100));
    StringBuilder ranges = new StringBuilder("bytes=");
    for (int i = 0; i < 100; i += 2) {
      ranges.append(i).append('-').append(i).append(',');
    }

    Response answer = answer(request("range", ranges.toString()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.streamedBody()).isEqualTo(new StreamedBody.FileRegion(path, 0, 100));
  }

  @Test
  void range_that_cannot_be_served() throws Exception {
    Response answer = answer(request("range", "bytes=30-"));

    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.contentType()).isEqualTo(Response.TEXT);
    assertThat(answer.headers()).containsExactly(new HttpHeader("content-range", "bytes */30"));
    assertThat(answer.body()).isEmpty();
    assertThat(answer.streamedBody()).isNull();
  }

  @Test
  void range_that_is_not_understood() throws Exception {
    Response answer = answer(request("range", "items=0-1"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo(Response.TEXT);
    assertThat(answer.headers()).isEmpty();
    assertThat(new String(answer.body(), UTF_8)).isEqualTo("Only support bytes range");
  }

  @ParameterizedTest
  @ValueSource(strings = {ETAG, MODIFIED})
  void range_of_the_version_that_the_client_has(String ifRange) throws Exception {
    Response answer = answer(request("range", "bytes=0-0").header("if-range", ifRange));

    assertThat(answer.status()).isEqualTo(206);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/" + ETAG, "\"x\"", "", "*", "Tue, 14 Nov 2023 22:13:21 GMT"})
  void range_of_another_version_gets_the_whole_file(String ifRange) throws Exception {
    Response answer = answer(request("range", "bytes=0-0").header("if-range", ifRange));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.streamedBody()).isEqualTo(new StreamedBody.FileRegion(path, 0, 30));
  }

  @Test
  void headers_of_the_handler_stay_and_tell_the_version() throws Exception {
    Response response =
        Response.file(path)
            .withHeader("ETag", "\"mine\"")
            .withHeader("Content-Type", "text/csv")
            .withHeader("x-a", "1");

    Response answer =
        answer(response, request("range", "bytes=0-0").header("if-range", "\"mine\""));

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.contentType()).isEqualTo("text/csv");
    assertThat(header(answer, "etag")).isEqualTo("\"mine\"");
    assertThat(header(answer, "x-a")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"'', 404", "bytes=0-0, 206", "'bytes=0-0,5-6', 206", "bytes=30-, 416", "x=, 400"})
  void status_of_the_handler_is_that_of_the_whole_file(String range, int status) throws Exception {
    Request request = range.isEmpty() ? request() : request("range", range);

    assertThat(answer(Response.file(path).withStatus(404), request).status()).isEqualTo(status);
  }

  @Test
  void etag_changes_with_size_and_with_each_nanosecond() throws Exception {
    modifiedAt(Instant.ofEpochSecond(1700000000, 123456000));
    String first = header(answer(request()), "etag");
    modifiedAt(Instant.ofEpochSecond(1700000000, 123457000));
    String second = header(answer(request()), "etag");
    Files.writeString(path, "x");
    modifiedAt(Instant.ofEpochSecond(1700000000, 123457000));
    String third = header(answer(request()), "etag");

    assertThat(second).isNotEqualTo(first);
    assertThat(third).isNotEqualTo(second);
  }

  @Test
  void file_that_is_not_there_fails() {
    Path missing = folder.resolve("b.txt");

    Throwable failure = failure(missing);

    assertThat(failure).isInstanceOf(FileNotFoundException.class);
    assertThat(failure).hasMessageThat().isEqualTo("File at path " + missing + " does not exist.");
  }

  @Test
  void directory_fails() {
    Throwable failure = failure(folder);

    assertThat(failure).isInstanceOf(FileNotFoundException.class);
    assertThat(failure).hasMessageThat().isEqualTo("File at path " + folder + " is not a file.");
  }

  private static Throwable failure(Path of) {
    return requireNonNull(
        assertThrows(ExecutionException.class, () -> answer(Response.file(of), request()))
            .getCause());
  }

  private Response answer(Request request) throws Exception {
    return answer(Response.file(path), request);
  }

  private static Response answer(Response response, Request request) throws Exception {
    StreamedBody.WholeFile file = (StreamedBody.WholeFile) requireNonNull(response.streamedBody());
    return FileAnswer.of(response, file, request, VERTX)
        .toCompletionStage()
        .toCompletableFuture()
        .get(10, SECONDS);
  }

  private static FakeRequest request() {
    return new FakeRequest();
  }

  private static FakeRequest request(String name, String value) {
    return new FakeRequest().header(name, value);
  }

  private static String header(Response response, String name) {
    return response.headers().stream()
        .filter(header -> header.is(name))
        .map(HttpHeader::value)
        .findFirst()
        .orElse("");
  }

  private void modifiedAt(Instant time) throws Exception {
    Files.setLastModifiedTime(path, FileTime.from(time));
  }
}
