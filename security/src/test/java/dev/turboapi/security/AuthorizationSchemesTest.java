package dev.turboapi.security;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.Requests.authorization;

import dev.turboapi.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the schemes that read {@code Authorization} make of one header. Recorded from FastAPI
 * 0.141.1; {@code 401} stands for a request that is turned away.
 */
final class AuthorizationSchemesTest {
  private final OAuth2.Extractor oauth2 = new OAuth2.Extractor(false);
  private final OpenIdConnect.Extractor openId = new OpenIdConnect.Extractor(false);
  private final OAuth2PasswordBearer.Extractor password = new OAuth2PasswordBearer.Extractor(false);
  private final OAuth2AuthorizationCodeBearer.Extractor code =
      new OAuth2AuthorizationCodeBearer.Extractor(false);
  private final HttpBearer.Extractor bearer = new HttpBearer.Extractor(false);
  private final HttpDigest.Extractor digest = new HttpDigest.Extractor(false);
  private final HttpBasic.Extractor basic = new HttpBasic.Extractor("", false);
  private final HttpBase.Extractor base = new HttpBase.Extractor("Other", false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "401",
      textBlock =
          """
          #header             | whole header        | token | bearer        | digest    | basic | base
           401                | 401                 | 401   | 401           | 401       | 401   | 401
           ''                 | 401                 | 401   | 401           | 401       | 401   | 401
           Bearer             | Bearer              | ''    | 401           | 401       | 401   | 401
           'Bearer '          | 'Bearer '           | ''    | 401           | 401       | 401   | 401
           'Bearer  \t '      | 'Bearer  \t '       | ''    | 401           | 401       | 401   | 401
           Bearer abc         | Bearer abc          | abc   | Bearer: abc   | 401       | 401   | Bearer: abc
           bearer abc         | bearer abc          | abc   | bearer: abc   | 401       | 401   | bearer: abc
           'BEARER  abc  '    | 'BEARER  abc  '     | abc   | BEARER: abc   | 401       | 401   | BEARER: abc
           'Bearer \t\240a'   | 'Bearer \t\240a'    | a     | Bearer: a     | 401       | 401   | Bearer: a
           'Bearer a\205'     | 'Bearer a\205'      | a     | Bearer: a     | 401       | 401   | Bearer: a
           Bearer a b c       | Bearer a b c        | a b c | Bearer: a b c | 401       | 401   | Bearer: a b c
           'Bearer\tabc'      | 'Bearer\tabc'       | 401   | 401           | 401       | 401   | 401
           Bearerabc          | Bearerabc           | 401   | 401           | 401       | 401   | 401
           Bearerer abc       | Bearerer abc        | 401   | 401           | 401       | 401   | Bearerer: abc
           Bear abc           | Bear abc            | 401   | 401           | 401       | 401   | Bear: abc
           ' Bearer abc'      | ' Bearer abc'       | 401   | 401           | 401       | 401   | 401
           Token abc          | Token abc           | 401   | 401           | 401       | 401   | Token: abc
           Digest x           | Digest x            | 401   | 401           | Digest: x | 401   | Digest: x
           digest x           | digest x            | 401   | 401           | digest: x | 401   | digest: x
           Digest             | Digest              | 401   | 401           | 401       | 401   | 401
           Basic dTpw         | Basic dTpw          | 401   | 401           | 401       | u: p  | Basic: dTpw
           bAsIc dTpw         | bAsIc dTpw          | 401   | 401           | 401       | u: p  | bAsIc: dTpw
          """)
  void header(
      @Nullable String header,
      @Nullable String whole,
      @Nullable String token,
      @Nullable String bearerCredentials,
      @Nullable String digestCredentials,
      @Nullable String basicCredentials,
      @Nullable String baseCredentials) {
    Request request = authorization(header);

    assertThat(oauth2.extract(request)).isEqualTo(whole);
    assertThat(openId.extract(request)).isEqualTo(whole);
    assertThat(password.extract(request)).isEqualTo(token);
    assertThat(code.extract(request)).isEqualTo(token);
    assertThat(text(bearer.extract(request))).isEqualTo(bearerCredentials);
    assertThat(text(digest.extract(request))).isEqualTo(digestCredentials);
    assertThat(text(basic.extract(request))).isEqualTo(basicCredentials);
    assertThat(text(base.extract(request))).isEqualTo(baseCredentials);
  }

  private static @Nullable String text(@Nullable HttpAuthorizationCredentials sent) {
    return sent == null ? null : sent.scheme() + ": " + sent.credentials();
  }

  private static @Nullable String text(@Nullable HttpBasicCredentials sent) {
    return sent == null ? null : sent.username() + ": " + sent.password();
  }
}
