package dev.turboapi.security;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.Requests.authorization;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.HttpException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded from FastAPI 0.141.1. */
final class HttpBasicTest {
  private final HttpBasic.Extractor extractor = new HttpBasic.Extractor("", true);
  private final HttpBasic.Extractor optional = new HttpBasic.Extractor("", false);

  @ParameterizedTest
  @CsvSource({
    "u:p, u, p",
    "u:p:q, u, p:q",
    ":, '', ''",
    "u:, u, ''",
    ":p, '', p",
    "' : ', ' ', ' '"
  })
  void the_first_colon_separates(String text, String username, String password) {
    assertThat(extractor.extract(authorization(basic(text, UTF_8))))
        .isEqualTo(new HttpBasicCredentials(username, password));
  }

  @ParameterizedTest
  @MethodSource
  void malformed(String header) {
    HttpException thrown =
        assertThrows(HttpException.class, () -> extractor.extract(authorization(header)));

    assertThat(thrown.status()).isEqualTo(401);
    assertThat(thrown.detail()).isEqualTo("Not authenticated");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void malformed_is_turned_away_even_without_auto_error(String header) {
    assertThrows(HttpException.class, () -> optional.extract(authorization(header)));
  }

  static Stream<String> malformed() {
    return Stream.of(
        "Basic",
        "Basic ",
        "Basic dTp",
        "Basic notb64",
        "Basic dTpw\u00e9",
        basic("nocolon", UTF_8),
        basic("us\u00e9r:p", UTF_8),
        basic("us\u00e9r:p", ISO_8859_1));
  }

  @Test
  void nothing_or_another_scheme_is_null_without_auto_error() {
    assertThat(optional.extract(authorization(null))).isNull();
    assertThat(optional.extract(authorization("Bearer dTpw"))).isNull();
  }

  @Test
  void a_password_is_in_no_log() {
    assertThat(new HttpBasicCredentials("u", "secret").toString())
        .isEqualTo("HttpBasicCredentials[username=u]");
    assertThat(new HttpAuthorizationCredentials("Bearer", "secret").toString())
        .isEqualTo("HttpAuthorizationCredentials[scheme=Bearer]");
  }

  private static String basic(String text, Charset charset) {
    return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(charset));
  }
}
