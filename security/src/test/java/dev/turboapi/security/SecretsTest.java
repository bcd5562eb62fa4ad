package dev.turboapi.security;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecretsTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, true",
    "'', '', true",
    "\u00e9\u20ac, \u00e9\u20ac, true",
    "abc, abd, false",
    "bbc, abc, false",
    "abc, ab, false",
    "ab, abc, false",
    "'', abc, false",
    "abc, '', false",
    "abc, ABC, false",
    "e\u0301, \u00e9, false"
  })
  void equal(String sent, String secret, boolean same) {
    assertThat(Secrets.equal(sent, secret)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, true", "1, 2, false"})
  void equal_bytes(byte sent, byte secret, boolean same) {
    assertThat(Secrets.equal(new byte[] {0, sent}, new byte[] {0, secret})).isEqualTo(same);
  }
}
