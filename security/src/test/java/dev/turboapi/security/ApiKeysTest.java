package dev.turboapi.security;

import static com.google.common.truth.Truth.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApiKeysTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "401",
      value = {"key, abc, abc", "key, '', 401", "key, ' ', ' '", "other, abc, 401"})
  void key(String name, String value, @Nullable String key) {
    assertThat(
            new ApiKeyQuery.Extractor("key", false).extract(Requests.queryParameter(name, value)))
        .isEqualTo(key);
    assertThat(new ApiKeyHeader.Extractor("key", false).extract(Requests.header(name, value)))
        .isEqualTo(key);
    assertThat(new ApiKeyCookie.Extractor("key", false).extract(Requests.cookie(name, value)))
        .isEqualTo(key);
  }
}
