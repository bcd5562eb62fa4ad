package dev.turboapi.form;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.turboapi.FormData;
import dev.turboapi.FormLimits;
import dev.turboapi.HttpException;
import dev.turboapi.UploadFile;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of both kinds, and what is refused of them. */
class FormParserTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String MULTIPART = "multipart/form-data; boundary=b";
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String END = "--b--\r\n";

  @TempDir static Path directory;
  private static Vertx vertx;
  private static TemporaryFiles temporaryFiles;

  @BeforeAll
  static void open() {
    vertx = Vertx.vertx();
    temporaryFiles = new TemporaryFiles(directory, vertx);
  }

  @AfterAll
  static void close() {
    temporaryFiles.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void reads_and_refuses_what_python_does_however_the_body_is_cut() throws IOException {
    Random random = new Random(1);
    for (FormTable.Case recorded : FormTable.cases()) {
      for (IntSupplier piece :
          new IntSupplier[] {() -> Integer.MAX_VALUE, () -> 1, () -> 1 + random.nextInt(9)}) {
        ObjectNode result =
            result(recorded.contentType(), recorded.body().getBytes(ISO_8859_1), piece);
        assertWithMessage("%s", recorded).that((Object) result).isEqualTo(recorded.result());
      }
    }
  }

  private static ObjectNode result(
      @Nullable String contentType, byte[] body, IntSupplier pieceLength) {
    ObjectNode result = MAPPER.createObjectNode();
    try {
      FormParser parser =
          FormParser.of(contentType, FormLimits.builder().build(), Set.of(), temporaryFiles);
      for (int from = 0; from < body.length; ) {
        int length = Math.min(pieceLength.getAsInt(), body.length - from);
        parser.write(Arrays.copyOfRange(body, from, from + length));
        from += length;
      }
      FormData form = parser.form();
      ArrayNode items = result.putArray("items");
      form.items().forEach(item -> add(items.addArray(), item));
    } catch (HttpException e) {
      assertThat(e.status()).isEqualTo(400);
      result.put("detail", String.valueOf(e.detail()));
    }
    return result;
  }

  private static void add(ArrayNode pair, FormData.Item item) {
    pair.add(item.name());
    if (item.value() instanceof UploadFile file) {
      ObjectNode shown = pair.addObject();
      shown.put("filename", file.filename());
      shown.put("contentType", file.contentType());
      shown.put("size", (int) file.size());
      shown.put("content", content(file));
      ObjectNode headers = shown.putObject("headers");
      file.headers().forEach(headers::put);
    } else {
      pair.add((String) item.value());
    }
  }

  private static String content(UploadFile file) {
    try {
      return new String(file.inputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FormData parse(
      String contentType, String body, Consumer<FormLimits.Builder> change) {
    FormLimits.Builder limits = FormLimits.builder();
    change.accept(limits);
    FormParser parser = FormParser.of(contentType, limits.build(), Set.of(), temporaryFiles);
    parser.write(body.getBytes(ISO_8859_1));
    return parser.form();
  }

  private static String part(String name, String content) {
    return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, content);
  }

  private static String file(String name, String content) {
    return part(name + "\"; filename=\"f", content);
  }

  private static void assertRefused(
      int status,
      String detail,
      String contentType,
      String body,
      Consumer<FormLimits.Builder> limits) {
    HttpException refusal =
        assertThrows(HttpException.class, () -> parse(contentType, body, limits));
    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.detail()).isEqualTo(detail);
  }

  @Test
  void more_fields_than_allowed() {
    String detail = "Too many fields. Maximum number of fields is 2.";
    String two = part("a", "1") + part("a", "2");

    assertThat(parse(MULTIPART, two + END, l -> l.fields(2)).items()).hasSize(2);
    assertThat(parse(URL_ENCODED, "a&b", l -> l.fields(2)).items()).hasSize(2);
    assertRefused(400, detail, MULTIPART, two + part("a", "3") + END, l -> l.fields(2));
    assertRefused(400, detail, URL_ENCODED, "a&b&c", l -> l.fields(2));
    assertRefused(400, detail, URL_ENCODED, "a&b&c&d", l -> l.fields(2));
  }

  @Test
  void more_files_than_allowed() {
    String one = file("a", "1") + part("b", "2");

    assertThat(parse(MULTIPART, one + END, l -> l.files(1)).items()).hasSize(2);
    assertRefused(
        400,
        "Too many files. Maximum number of files is 1.",
        MULTIPART,
        one + file("a", "") + END,
        l -> l.files(1));
  }

  @ParameterizedTest
  @CsvSource({"2048, 2", "2047, 1", "10, 0"})
  void longer_field_than_allowed(int limit, int kilobytes) {
    String fits = "x".repeat(limit);
    String detail = " exceeded maximum size of %dKB.".formatted(kilobytes);

    assertThat(parse(MULTIPART, part("a", fits) + END, l -> l.fieldSize(limit)).text("a"))
        .isEqualTo(fits);
    assertThat(parse(URL_ENCODED, "a=" + fits.substring(1), l -> l.fieldSize(limit)).text("a"))
        .isEqualTo(fits.substring(1));
    assertRefused(
        400, "Part" + detail, MULTIPART, part("a", fits + "x") + END, l -> l.fieldSize(limit));
    assertRefused(400, "Field" + detail, URL_ENCODED, "a=" + fits, l -> l.fieldSize(limit));
    assertRefused(400, "Field" + detail, URL_ENCODED, fits + "a", l -> l.fieldSize(limit));
  }

  @Test
  void larger_file_than_allowed() {
    assertThat(parse(MULTIPART, file("a", "12345") + END, l -> l.fileSize(5)).items()).hasSize(1);
    assertRefused(
        413, "Content Too Large", MULTIPART, file("a", "123456") + END, l -> l.fileSize(5));
  }

  @Test
  void more_or_longer_headers_or_boundary_than_allowed() {
    String malformed = "There was an error parsing the body";
    String body = "--b\r\nX: 12\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n" + END;
    int longest = "Content-Disposition: form-data; name=a".length();

    assertThat(parse(MULTIPART, body, l -> l.partHeaders(2).partHeaderSize(longest)).items())
        .hasSize(1);
    assertRefused(400, malformed, MULTIPART, body, l -> l.partHeaders(1));
    assertRefused(400, malformed, MULTIPART, body, l -> l.partHeaderSize(longest - 1));
    assertThat(parse("multipart/form-data; boundary=bb", "", l -> l.boundary(2)).items()).isEmpty();
    assertRefused(400, malformed, "multipart/form-data; boundary=bb", "", l -> l.boundary(1));
  }

  /** A search that begins anew behind each near miss would take minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\r\n--bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "\r", "\r\n", "\r\n--", "\r\n--b\r\n"})
  @Timeout(20)
  void near_misses_of_the_boundary_are_passed_in_linear_time(String nearMiss) {
    String boundary = "b".repeat(255) + "c";
    String content = nearMiss.repeat((16 << 20) / nearMiss.length());
    String head = "Content-Disposition: form-data; name=a; filename=f\r\n\r\n";

    FormData form =
        parse(
            "multipart/form-data; boundary=" + boundary,
            "--" + boundary + "\r\n" + head + content + "\r\n--" + boundary + "--",
            limits -> {});

    assertThat(((UploadFile) form.items().get(0).value()).size()).isEqualTo(content.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\"", "\\", "=", "; a=\"", "\\\"", " "})
  @Timeout(10)
  void strange_options_are_read_in_linear_time(String repeated) {
    String header = "form-data; name=a" + repeated.repeat(2000);

    assertThat(HeaderOptions.parse(header).value()).isEqualTo("form-data");
  }
}
