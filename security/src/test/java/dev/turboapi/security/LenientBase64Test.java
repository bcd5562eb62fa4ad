package dev.turboapi.security;

import static com.google.common.truth.Truth.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded from {@code base64.b64decode(text).decode("ascii")} of Python 3.11. */
final class LenientBase64Test {
  @ParameterizedTest
  @CsvSource(
      nullValues = "error",
      value = {
        "'', ''",
        "'=', ''",
        "'====', ''",
        "'-_@', ''",
        "dTpw, u:p",
        "dTpw=, u:p",
        "dTpw==, u:p",
        "dT=pw, u:p",
        "=dTpw, u:p",
        "dTp-_w, u:p",
        "dT@@pw, u:p",
        "'dT\n\tpw', u:p",
        "d=T=p=w, u:",
        "d===Tpw, u:p",
        "dTpwdTpw, u:pu:p",
        "dTpw dTpw, u:pu:p",
        "dTpwcA==, u:pp",
        "dTpwcA===, u:pp",
        "dTpwcA=*=, u:pp",
        "dTpwcA==dTpw, u:pp",
        "dTpwcA==!, u:pp",
        "dTpwcHA=, u:ppp",
        "dTpwcHA=dTp, u:ppp",
        "dTpwcB==, u:pp",
        "d, error",
        "dT, error",
        "dTp, error",
        "dT=, error",
        "dT=p, error",
        "d==, error",
        "d===, error",
        "notb64, error",
        "dTpwcA, error",
        "dTpwcA=, error",
        "'dTpw\u00e9', error",
        "'dTpwcA==\u00e9', error",
        "'dTpw\u0141', error",
        "gA==, error",
        "dTr/, error",
        "fw==, '\u007f'"
      })
  void decode(String base64, @Nullable String text) {
    assertThat(LenientBase64.decodeAscii(base64)).isEqualTo(text);
  }
}
