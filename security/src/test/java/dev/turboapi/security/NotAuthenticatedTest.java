package dev.turboapi.security;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.Requests.EMPTY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.HttpException;
import dev.turboapi.HttpHeader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded from FastAPI 0.141.1. */
final class NotAuthenticatedTest {
  @ParameterizedTest
  @MethodSource
  void challenge(Executable extraction, String challenge) {
    HttpException thrown = assertThrows(HttpException.class, extraction);

    assertThat(thrown.status()).isEqualTo(401);
    assertThat(thrown.detail()).isEqualTo("Not authenticated");
    assertThat(thrown.response().headers()).contains(new HttpHeader("WWW-Authenticate", challenge));
    assertThat(thrown.getStackTrace()).isEmpty();
  }

  static Stream<Arguments> challenge() {
    return Stream.of(
        refusal(() -> new OAuth2.Extractor(true).extract(EMPTY), "Bearer"),
        refusal(() -> new OAuth2PasswordBearer.Extractor(true).extract(EMPTY), "Bearer"),
        refusal(() -> new OAuth2AuthorizationCodeBearer.Extractor(true).extract(EMPTY), "Bearer"),
        refusal(() -> new OpenIdConnect.Extractor(true).extract(EMPTY), "Bearer"),
        refusal(() -> new HttpBearer.Extractor(true).extract(EMPTY), "Bearer"),
        refusal(() -> new HttpDigest.Extractor(true).extract(EMPTY), "Digest"),
        refusal(() -> new HttpBasic.Extractor("", true).extract(EMPTY), "Basic"),
        refusal(() -> new HttpBasic.Extractor("shop", true).extract(EMPTY), "Basic realm=\"shop\""),
        refusal(
            () -> new HttpBasic.Extractor("a\"b\\c", true).extract(EMPTY),
            "Basic realm=\"a\\\"b\\\\c\""),
        refusal(() -> new ApiKeyQuery.Extractor("key", true).extract(EMPTY), "APIKey"),
        refusal(() -> new ApiKeyHeader.Extractor("key", true).extract(EMPTY), "APIKey"),
        refusal(() -> new ApiKeyCookie.Extractor("key", true).extract(EMPTY), "APIKey"));
  }

  private static Arguments refusal(Executable extraction, String challenge) {
    return Arguments.of(extraction, challenge);
  }

  @ParameterizedTest
  @CsvSource({
    "other, Other",
    "OTHER, Other",
    "other-thing, Other-Thing",
    "a1b, A1B",
    "x_y, X_Y",
    "it's, It'S"
  })
  void challenge_of_any_scheme_is_in_title_case(String scheme, String challenge) {
    challenge(() -> new HttpBase.Extractor(scheme, true).extract(EMPTY), challenge);
  }

  @Test
  void challenge_cannot_start_another_header() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> new HttpBasic.Extractor("shop\r\nSet-Cookie: a=b", true));

    assertThat(thrown).hasMessageThat().contains("WWW-Authenticate");
  }

  @Test
  void a_subclass_answers_otherwise() {
    HttpBearer.Extractor extractor =
        new HttpBearer.Extractor(true) {
          @Override
          protected HttpException notAuthenticated() {
            return new HttpException(403, "Not authenticated");
          }
        };

    HttpException thrown = assertThrows(HttpException.class, () -> extractor.extract(EMPTY));

    assertThat(thrown.status()).isEqualTo(403);
  }
}
