package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a handler sees of what was sent; expectations come from Starlette on uvicorn. */
class RequestTest {
  private Function<Request, @Nullable Object> question = Request::path;

  private final TestServer server =
      TestServer.start(
          Route.sync(
              "GET",
              "/p/{x:path}",
              Parameters.NONE,
              r -> Response.text(String.valueOf(question.apply(r)))));

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a         | a",
        "a%20b     | a b",
        "a+b       | a+b",
        "%C3%A9    | \u00e9",
        "a%2Fb     | a/b",
        "%ff       | \ufffd",
        "%zz%4     | %zz%4",
        "%ED%A0%80 | \ufffd\ufffd\ufffd",
        "%F0%9F%98 | \ufffd",
      })
  void path_is_percent_decoded(String sent, String seen) throws IOException {
    question = request -> hex(request.pathParameter(0));

    assertThat(ask("/p/" + sent)).isEqualTo(hex(seen));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "q=a              | [a]          | a",
        "q=a&q=b          | [a, b]       | b",
        "q                | []           | ''",
        "q=&x=1           | []           | ''",
        "x=1              | NONE         | null",
        "q=a+b%2Bc        | [a b+c]      | a b+c",
        "q=1;q=2          | [1;q=2]      | 1;q=2",
        "q=a=b            | [a=b]        | a=b",
        "Q=1              | NONE         | null",
        "%71=1            | [1]          | 1",
        "&&q=1&           | [1]          | 1",
        "=1&q=2           | [2]          | 2",
        "qq=1&q=2&aq=3    | [2]          | 2",
      })
  void query_is_parsed_as_python_does(String query, String all, String last) throws IOException {
    question = request -> request.queryParameters("q") + "|" + request.queryParameter("q");
    String expectedAll = all.equals("NONE") ? "[]" : all;
    String expectedLast = last.equals("''") ? "" : last;

    assertThat(ask("/p/x?" + query)).isEqualTo(expectedAll + "|" + expectedLast);
  }

  @Test
  void malformed_utf8_in_a_query_is_replaced() throws IOException {
    question = request -> hex(String.valueOf(request.queryParameter("q")));

    assertThat(ask("/p/x?q=a%ffb")).isEqualTo(hex("a\ufffdb"));
  }

  @Test
  void name_with_a_blank_is_found_in_both_encodings() throws IOException {
    question = request -> request.queryParameters("a b");

    assertThat(ask("/p/x?a+b=1&a%20b=2&ab=3")).isEqualTo("[1, 2]");
  }

  @Test
  void names_in_the_query() throws IOException {
    question = Request::queryParameterNames;

    assertThat(ask("/p/x?b=1&a%20b&b=2&&a+b=3&=4&a%62=5")).isEqualTo("[b, a b, , ab]");
    assertThat(ask("/p/x?")).isEqualTo("[]");
    assertThat(ask("/p/x")).isEqualTo("[]");
  }

  @Test
  void query_string_is_as_sent_or_null() throws IOException {
    question = Request::queryString;

    assertThat(ask("/p/x?a=%20?&")).isEqualTo("a=%20?&");
    assertThat(ask("/p/x?")).isEmpty();
    assertThat(ask("/p/x")).isEqualTo("null");
  }

  @Test
  void absolute_form_of_the_target_is_understood() throws IOException {
    assertThat(ask("http://example.org/p/x%20y?q=1")).isEqualTo("/p/x y");
  }

  @Test
  void first_header_of_a_name_in_any_case_is_read_as_latin_1() throws IOException {
    question = request -> hex(request.header("x-name") + request.headers("X-NAME"));

    try (RawConnection connection = server.connect()) {
      connection.send("GET /p/x HTTP/1.1\r\nHost: a\r\nX-Name: \u00e9\r\nx-name: b, c\r\n\r\n");
      assertThat(connection.read().body()).isEqualTo(hex("\u00e9[\u00e9, b, c]"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a=1; b=2                 | 2",
        "b=1;b=2                  | 2",
        "b=\"x y\"                | x y",
        "b=\"q\\\"q\\\\\\073\"    | q\"q\\;",
        "b=%20                    | %20",
        "b=x=y                    | x=y",
        "B=1                      | null",
        "b=\"                     | \"",
        "nothing                  | null",
      })
  void cookies_are_parsed_as_starlette_does(String cookies, String seen) throws IOException {
    question = request -> request.cookie("b");

    try (RawConnection connection = server.connect()) {
      connection.send("GET /p/x HTTP/1.1\r\nHost: a\r\nCookie: " + cookies + "\r\n\r\n");
      assertThat(connection.read().body()).isEqualTo(seen);
    }
  }

  @Test
  void several_cookie_headers_are_one() throws IOException {
    question = request -> request.cookie("a") + request.cookie("b");

    try (RawConnection connection = server.connect()) {
      connection.send("GET /p/x HTTP/1.1\r\nHost: a\r\nCookie: a=1\r\nCookie: b=2\r\n\r\n");
      assertThat(connection.read().body()).isEqualTo("12");
    }
  }

  @Test
  void names_of_headers_and_cookies() throws IOException {
    question = request -> request.headerNames() + " " + request.cookieNames();

    try (RawConnection connection = server.connect()) {
      connection.send("GET /p/x HTTP/1.1\r\nHost: a\r\nX-Tag: 1\r\nx-tag: 2\r\n");
      connection.send("Cookie: b=1; a=2;; =; lonely\r\nCookie: b=3; c=\r\n\r\n");
      assertThat(connection.read().body()).isEqualTo("[host, x-tag, cookie] [b, a, , c]");
    }
  }

  @Test
  void request_without_cookies() throws IOException {
    question = Request::cookieNames;

    assertThat(ask("/p/x")).isEqualTo("[]");
  }

  private String ask(String target) throws IOException {
    return server.ask("GET " + target).body();
  }

  /**
   * Answers are read as ISO 8859-1, so that other characters are better compared by their numbers.
   */
  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(Integer.toHexString(c)).append(' '));
    return hex.toString();
  }
}
