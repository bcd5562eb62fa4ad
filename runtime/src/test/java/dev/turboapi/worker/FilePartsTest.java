package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.turboapi.worker.ByteRanges.ByteRange;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FilePartsTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final int LARGE = 1 << 18;

  @TempDir Path folder;
  private Path path;
  private final Reader reader = new Reader();

  @BeforeEach
  void write_file() throws Exception {
    path = folder.resolve("a.txt");
    Files.writeString(path, "0123456789");
  }

  @AfterAll
  static void close() throws Exception {
    VERTX.close().await(10, SECONDS);
  }

  @Test
  void format() throws Exception {
    FileParts parts = parts("text/plain", 10, new ByteRange(0, 1), new ByteRange(5, 8));

    String text = readAll(parts).toString();

    String boundary = parts.contentType().substring("multipart/byteranges; boundary=".length());
    assertThat(text)
        .isEqualTo(
            """
            --B
            Content-Type: text/plain
            Content-Range: bytes 0-0/10

            0
            --B
            Content-Type: text/plain
            Content-Range: bytes 5-7/10

            567
            --B--"""
                .replace("\n", "\r\n")
                .replace("B\r\n", boundary + "\r\n")
                .replace("B--", boundary + "--"));
    assertThat(parts.length()).isEqualTo(text.length());
  }

  @Test
  void file_without_a_type() throws Exception {
    FileParts parts = parts(null, 10, new ByteRange(0, 1), new ByteRange(5, 8));

    assertThat(readAll(parts).toString()).doesNotContain("Content-Type");
  }

  @Test
  void each_answer_has_its_own_boundary() {
    assertThat(parts(null, 10, new ByteRange(0, 1)).contentType())
        .isNotEqualTo(parts(null, 10, new ByteRange(0, 1)).contentType());
  }

  @Test
  void large_ranges_come_in_pieces() throws Exception {
    byte[] content = new byte[LARGE];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) ((i * 31) >> 3);
    }
    Files.write(path, content);
    FileParts parts =
        parts(null, LARGE, new ByteRange(1, LARGE / 2), new ByteRange(LARGE / 2 + 1, LARGE));

    Buffer body = readAll(parts);

    assertThat(body.length()).isEqualTo(parts.length());
    int head = body.toString("ISO-8859-1").indexOf("\r\n\r\n") + 4;
    int length = LARGE / 2 - 1;
    assertThat(body.slice(head, head + length))
        .isEqualTo(Buffer.buffer(content).slice(1, 1 + length));
  }

  @Test
  void nothing_comes_that_was_not_asked_for() throws Exception {
    parts(null, 10, new ByteRange(0, 1), new ByteRange(5, 6), new ByteRange(8, 9))
        .subscribe(reader);

    reader.subscription().request(1);
    assertThat(reader.next()).isInstanceOf(Buffer.class);
    VERTX
        .fileSystem()
        .readFile(path.toString())
        .await(10, SECONDS); // what was read too early is here
    assertThat(reader.signals).isEmpty();

    reader.subscription().request(Long.MAX_VALUE);
    assertThat(reader.next()).isInstanceOf(Buffer.class);
    assertThat(reader.next()).isInstanceOf(Buffer.class);
    assertThat(reader.next()).isEqualTo(Reader.COMPLETE);
    awaitClosed();
  }

  @Test
  void nothing_comes_after_cancel_and_the_file_is_closed() throws Exception {
    parts(null, 10, new ByteRange(0, 1), new ByteRange(5, 6)).subscribe(reader);
    reader.subscription().request(1);
    assertThat(reader.next()).isInstanceOf(Buffer.class);

    reader.subscription().cancel();
    reader.subscription().request(1);
    awaitClosed();

    assertThat(reader.signals).isEmpty();
  }

  @Test
  void cancelled_while_it_reads_the_file_is_closed() throws Exception {
    parts(null, 10, new ByteRange(0, 1), new ByteRange(5, 6)).subscribe(reader);

    VERTX.runOnContext(
        unused -> {
          reader.subscription().request(2);
          reader.subscription().cancel();
        });
    VERTX.fileSystem().readFile(path.toString()).await(10, SECONDS);
    awaitClosed();

    assertThat(reader.signals).isEmpty();
  }

  @Test
  void file_that_has_gone_is_a_failure() throws Exception {
    FileParts parts = parts(null, 10, new ByteRange(0, 1), new ByteRange(5, 6));
    Files.delete(path);

    parts.subscribe(reader);
    reader.subscription().request(1);

    assertThat(rootOf(reader.next())).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void file_that_has_become_shorter_is_a_failure_and_closed() throws Exception {
    FileParts parts = parts(null, 10, new ByteRange(0, 1), new ByteRange(5, 8));
    Files.writeString(path, "012345");

    parts.subscribe(reader);
    reader.subscription().request(2);

    assertThat(reader.next()).isInstanceOf(Buffer.class);
    Object failure = reader.next();
    assertThat(failure).isInstanceOf(EOFException.class);
    assertThat((Throwable) failure)
        .hasMessageThat()
        .isEqualTo("File at path " + path + " has become shorter.");
    awaitClosed();
  }

  @Test
  void asking_for_nothing_is_a_failure() throws Exception {
    parts(null, 10, new ByteRange(0, 1)).subscribe(reader);

    reader.subscription().request(0);

    assertThat(reader.next()).isInstanceOf(IllegalArgumentException.class);
  }

  private FileParts parts(@Nullable String contentType, long size, ByteRange... ranges) {
    return FileParts.of(path, size, contentType, List.of(ranges), VERTX);
  }

  private Buffer readAll(FileParts parts) throws Exception {
    parts.subscribe(reader);
    reader.subscription().request(Long.MAX_VALUE);
    Buffer all = Buffer.buffer();
    for (Object signal = reader.next(); signal instanceof Buffer piece; signal = reader.next()) {
      all.appendBuffer(piece);
    }
    awaitClosed();
    return all;
  }

  /** Looks at the descriptors of this process, where the system shows them. */
  private void awaitClosed() throws IOException {
    while (Files.isDirectory(DESCRIPTORS) && isOpen()) {
      Thread.onSpinWait();
    }
  }

  private boolean isOpen() throws IOException {
    try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
      return descriptors.anyMatch(this::isOfFile);
    }
  }

  private boolean isOfFile(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).equals(path);
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }

  private static Throwable rootOf(Object failure) {
    Throwable root = (Throwable) failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** Keeps the signals until the test asks for them. */
  private static final class Reader implements Flow.Subscriber<Buffer> {
    static final String COMPLETE = "complete";

    final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();
    private Flow.@Nullable Subscription subscription;

    Flow.Subscription subscription() {
      return requireNonNull(subscription);
    }

    /** A piece, a failure or {@link #COMPLETE}. */
    Object next() throws InterruptedException {
      return requireNonNull(signals.poll(10, SECONDS), "no signal came");
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(Buffer piece) {
      signals.add(piece);
    }

    @Override
    public void onError(Throwable failure) {
      signals.add(failure);
    }

    @Override
    public void onComplete() {
      signals.add(COMPLETE);
    }
  }
}
