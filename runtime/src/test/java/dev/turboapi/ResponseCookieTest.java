package dev.turboapi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What FastAPI has no say in; the oracle's application of cookies has the rest. */
class ResponseCookieTest {
  private static final ResponseCookie COOKIE = ResponseCookie.of("k", "v");

  @Test
  void deleted_cookie_is_over_now() {
    assertThat(ResponseCookie.deleted("d").toString())
        .matches(
            "d=\"\"; expires=\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT; Max-Age=0; Path=/; SameSite=lax");
  }

  @Test
  void deleted_cookie_has_the_path_with_which_it_was_set() {
    assertThat(ResponseCookie.deleted("d").path("/p").expires(Instant.EPOCH).toString())
        .isEqualTo(
            "d=\"\"; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/p; SameSite=lax");
  }

  @Test
  void partitioned_stands_where_python_3_14_has_it() {
    assertThat(COOKIE.partitioned().secure().maxAge(Duration.ofDays(1)).toString())
        .isEqualTo("k=v; Max-Age=86400; Partitioned; Path=/; SameSite=lax; Secure");
  }

  @Test
  void part_of_a_second_is_not_sent() {
    assertThat(COOKIE.maxAge(Duration.ofMillis(1999)).toString()).contains("Max-Age=1;");
  }

  @Test
  void changes_leave_the_original_alone() {
    COOKIE.httpOnly();

    assertThat(COOKIE.toString()).isEqualTo("k=v; Path=/; SameSite=lax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a=b", "a;b", "é", "a\n"})
  void name_is_a_token(String name) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ResponseCookie.of(name, ""));
    assertThat(e).hasMessageThat().contains("is no name of a cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/;Domain=x", "/\r\nset-cookie: a=b", "/€"})
  void attribute_cannot_start_another_one(String path) {
    assertThrows(IllegalArgumentException.class, () -> COOKIE.path(path));
    assertThrows(IllegalArgumentException.class, () -> COOKIE.domain(path));
  }

  @Test
  void value_that_is_not_latin_is_refused_when_it_is_set() {
    ResponseCookie cookie = ResponseCookie.of("k", "€");

    assertThrows(IllegalArgumentException.class, () -> new ResponseHead().cookie(cookie));
  }
}
