package dev.turboapi;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.json.Codecs;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {
  @Test
  void json_is_written_at_once() {
    Response response = Response.json(201, "h\u00e9", Codecs.STRING);

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.contentType()).isEqualTo("application/json");
    assertThat(new String(response.body(), UTF_8)).isEqualTo("\"h\u00e9\"");
  }

  @Test
  void reply_brings_its_status_and_headers() {
    Reply<String> reply = Reply.of("x").status(202).header("x-a", "1").header("x-a", "2");

    Response response = Response.json(201, reply, Codecs.STRING);

    assertThat(response.status()).isEqualTo(202);
    assertThat(response.headers())
        .containsExactly(new HttpHeader("x-a", "1"), new HttpHeader("x-a", "2"))
        .inOrder();
  }

  @Test
  void reply_without_status_takes_the_one_of_the_route() {
    assertThat(Response.json(201, Reply.of("x"), Codecs.STRING).status()).isEqualTo(201);
  }

  @Test
  void header_replaces_those_of_its_name_and_added_header_does_not() {
    Response response = Response.text("").withHeader("X-A", "1").withAddedHeader("x-a", "2");

    assertThat(response.headers()).hasSize(2);
    assertThat(response.withHeader("x-A", "3").headers())
        .containsExactly(new HttpHeader("x-A", "3"));
  }

  @Test
  void content_type_is_replaced_by_a_header_of_that_name() {
    Response response = Response.text("<a/>").withHeader("Content-Type", "application/xml");

    assertThat(response.contentType()).isEqualTo("application/xml");
    assertThat(response.headers()).isEmpty();
  }

  @Test
  void changes_leave_the_original_alone() {
    Response original = Response.text("x");

    assertThat(original.withStatus(404).withHeader("a", "b").status()).isEqualTo(404);
    assertThat(original.status()).isEqualTo(200);
    assertThat(original.headers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/a b,                   /a%20b",
    "http://h/p?q=1&r=%20#f, http://h/p?q=1&r=%20#f",
    "/\u00e9\u20ac,          /%C3%A9%E2%82%AC",
    "/<\">\\^`{|},           /%3C%22%3E%5C%5E%60%7B%7C%7D",
  })
  void redirect_quotes_as_starlette_does(String url, String location) {
    Response response = Response.redirect(url);

    assertThat(response.status()).isEqualTo(307);
    assertThat(response.contentType()).isNull();
    assertThat(response.headers()).containsExactly(new HttpHeader("location", location));
  }

  @Test
  void file_has_the_type_that_its_name_tells() {
    Path path = Path.of("pages", "a.html");

    Response response = Response.file(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(response.headers()).isEmpty();
    assertThat(response.streamedBody()).isEqualTo(new StreamedBody.WholeFile(path));
  }

  @Test
  void file_without_a_name_has_the_type_of_bytes() {
    assertThat(Response.file(Path.of("/")).contentType()).isEqualTo("application/octet-stream");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "a.txt,            attachment; filename=\"a.txt\"",
        "~_-.txt,          attachment; filename=\"~_-.txt\"",
        "a b.txt,          attachment; filename*=utf-8''a%20b.txt",
        "a;b%20.txt,       attachment; filename*=utf-8''a%3Bb%2520.txt",
        "zo\u00e9 \"x\".txt, attachment; filename*=utf-8''zo%C3%A9%20%22x%22.txt",
      })
  void download_quotes_its_name_as_starlette_does(String name, String disposition) {
    Response response = Response.download(Path.of("a.html"), name);

    assertThat(response.contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(response.headers())
        .containsExactly(new HttpHeader("content-disposition", disposition));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nSet-Cookie: x=1", "a\nb", "\0", "\u007f", "\u20ac"})
  void header_value_that_could_not_be_sent_as_one_is_refused(String value) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Response.text("").withHeader("x-a", value));
    assertThat(e).hasMessageThat().startsWith("The value of header x-a has the character U+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "a\r\n", "\u00e9"})
  void header_name_that_is_no_token_is_refused(String name) {
    assertThrows(IllegalArgumentException.class, () -> Response.text("").withHeader(name, "x"));
  }

  @Test
  void header_that_follows_from_the_body_is_refused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Response.text("").withHeader("Content-Length", "5"));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("The header Content-Length follows from the body. Leave it out.");
  }

  @Test
  void status_has_three_digits() {
    assertThrows(IllegalArgumentException.class, () -> Response.empty(99));
    assertThrows(IllegalArgumentException.class, () -> Reply.of("x").status(1000));
  }

  @ParameterizedTest
  @CsvSource({"404, Not Found", "418, I'm a Teapot", "422, Unprocessable Entity"})
  void exception_without_detail_has_the_reason_phrase(int status, String phrase) {
    assertThat(new String(new HttpException(status).response().body(), UTF_8))
        .isEqualTo("{\"detail\":\"" + phrase + "\"}");
  }

  @Test
  void exception_without_detail_needs_a_status_that_has_a_phrase() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new HttpException(599));
    assertThat(e).hasMessageThat().isEqualTo("The status 599 has no reason phrase. Give a detail.");
  }

  @Test
  void exception_with_null_detail_has_the_reason_phrase() {
    assertThat(new String(new HttpException(400, null).response().body(), UTF_8))
        .isEqualTo("{\"detail\":\"Bad Request\"}");
  }

  @Test
  void exception_has_headers_and_no_stack_trace() {
    HttpException exception = new HttpException(401, "Who?", Map.of("WWW-Authenticate", "Bearer"));

    assertThat(exception.response().headers())
        .containsExactly(new HttpHeader("WWW-Authenticate", "Bearer"));
    assertThat(exception.getStackTrace()).isEmpty();
    assertThat(exception).hasMessageThat().isEqualTo("401: Who?");
  }
}
