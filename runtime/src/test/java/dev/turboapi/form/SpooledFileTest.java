package dev.turboapi.form;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.FormLimits;
import dev.turboapi.UploadFile;
import dev.turboapi.worker.OpenFiles;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in memory and on the disk, and that nothing stays of them. */
class SpooledFileTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path directory;
  private Vertx vertx;
  private TemporaryFiles temporaryFiles;

  @BeforeEach
  void open() {
    vertx = Vertx.vertx();
    temporaryFiles = new TemporaryFiles(directory, vertx);
  }

  @AfterEach
  void close() {
    temporaryFiles.close();
    join(vertx.close());
  }

  private static <T> T join(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  private FormParser parser(Set<String> inMemory) {
    return FormParser.of(
        "multipart/form-data; boundary=b", FormLimits.builder().build(), inMemory, temporaryFiles);
  }

  private static byte[] content(int length) {
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) (i * 31 + i / 251);
    }
    return content;
  }

  private static UploadFile upload(FormParser parser, byte[] content) {
    parser.write(
        "--b\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n".getBytes(US_ASCII));
    for (int from = 0; from < content.length; from += 10_000) {
      int to = Math.min(content.length, from + 10_000);
      parser.write(Arrays.copyOfRange(content, from, to));
    }
    parser.write("\r\n--b--".getBytes(US_ASCII));
    join(parser.written());
    return (UploadFile) parser.form().values("f").get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE + 12345})
  void is_read_in_every_way_as_it_was_sent(int length) throws IOException {
    byte[] content = content(length);
    UploadFile file = upload(parser(Set.of()), content);

    assertThat(file.size()).isEqualTo(length);
    assertThat(join(file.read()).getBytes()).isEqualTo(content);
    assertThat(file.inputStream().readAllBytes()).isEqualTo(content);
    assertThat(collect(file.stream()).join().getBytes()).isEqualTo(content);
    Path copy = directory.resolve("copy");
    join(file.copyTo(copy));
    assertThat(Files.readAllBytes(copy)).isEqualTo(content);
  }

  private static CompletableFuture<Buffer> collect(Flow.Publisher<Buffer> pieces) {
    Collector collector = new Collector();
    pieces.subscribe(collector);
    return collector.all;
  }

  /** Asks for one piece after another. */
  private static final class Collector implements Flow.Subscriber<Buffer> {
    private final CompletableFuture<Buffer> all = new CompletableFuture<>();
    private final Buffer collected = Buffer.buffer();
    private Flow.@Nullable Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(1);
    }

    @Override
    public void onNext(Buffer piece) {
      collected.appendBuffer(piece);
      requireNonNull(subscription).request(1);
    }

    @Override
    public void onError(Throwable failure) {
      all.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      all.complete(collected);
    }
  }

  @Test
  void exactly_one_megabyte_stays_in_memory() {
    upload(parser(Set.of()), content(MEGABYTE));
    assertThat(temporaryFiles.count()).isEqualTo(0);

    upload(parser(Set.of()), content(MEGABYTE + 1));
    assertThat(temporaryFiles.count()).isEqualTo(1);
  }

  @Test
  void file_that_is_taken_as_bytes_stays_in_memory() {
    upload(parser(Set.of("f")), content(2 * MEGABYTE));

    assertThat(temporaryFiles.count()).isEqualTo(0);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(20)
  void file_on_the_disk_is_private_has_no_name_and_is_gone_when_closed() throws IOException {
    FormParser parser = parser(Set.of());
    UploadFile file = upload(parser, content(2 * MEGABYTE));

    List<Path> open = new OpenFiles(directory).descriptors();
    assertThat(open).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open.get(0))))
        .isEqualTo("rw-------");
    assertThat(directory.toFile().list()).isEmpty();

    parser.close();
    while (temporaryFiles.count() > 0) {
      join(temporaryFiles.run(() -> {}));
    }
    assertThat(new OpenFiles(directory).descriptors()).isEmpty();
    assertGone(file);
  }

  @Test
  void file_in_memory_is_gone_when_closed() {
    FormParser parser = parser(Set.of());
    UploadFile file = upload(parser, content(10));

    parser.close();

    assertGone(file);
  }

  private static void assertGone(UploadFile file) {
    CompletionException failure = assertThrows(CompletionException.class, () -> join(file.read()));
    assertThat(failure).hasCauseThat().hasMessageThat().contains("its request is over");
    assertThrows(IOException.class, () -> file.inputStream().read());
    assertThrows(CompletionException.class, () -> collect(file.stream()).join());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void closing_the_server_closes_what_is_still_open() throws IOException {
    upload(parser(Set.of()), content(2 * MEGABYTE));

    temporaryFiles.close();

    assertThat(new OpenFiles(directory).descriptors()).isEmpty();
  }

  @Test
  void directory_that_is_not_there_fails_what_is_written() {
    temporaryFiles = new TemporaryFiles(directory.resolve("missing"), vertx);
    FormParser parser = parser(Set.of());

    CompletionException failure =
        assertThrows(CompletionException.class, () -> upload(parser, content(2 * MEGABYTE)));
    assertThat(failure).hasCauseThat().isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void copy_does_not_overwrite() throws IOException {
    Path taken = Files.createFile(directory.resolve("taken"));
    UploadFile file = upload(parser(Set.of()), content(10));

    CompletionException failure =
        assertThrows(CompletionException.class, () -> join(file.copyTo(taken)));
    assertThat(failure).hasCauseThat().isInstanceOf(FileAlreadyExistsException.class);
  }
}
