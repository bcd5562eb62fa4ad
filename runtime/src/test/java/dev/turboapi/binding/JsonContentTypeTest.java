package dev.turboapi.binding;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded from FastAPI 0.141.1 on Python 3.11. */
final class JsonContentTypeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "APPLICATION/JSON; charset=utf-8",
        "application/problem+json",
        "application/vnd.api+json;x=1",
        " application/json ",
        "application/+json",
        "application/x+JSON",
        "application/json;"
      })
  void json(String contentType) {
    assertWithMessage(contentType).that(JsonContentType.matches(contentType)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/json",
        "application/json-patch",
        "application",
        "/json",
        "application/json/x",
        "application/x/y+json",
        "application /json",
        "application/json,text/plain",
        "application/json x",
        ";application/json",
        "multipart/json"
      })
  void something_else(String contentType) {
    assertWithMessage(contentType).that(JsonContentType.matches(contentType)).isFalse();
  }

  @Test
  void absent() {
    assertThat(JsonContentType.matches(null)).isFalse();
  }
}
