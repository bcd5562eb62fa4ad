package dev.turboapi.security.bearer;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.security.bearer.Outcomes.refusal;
import static dev.turboapi.security.bearer.Outcomes.success;
import static dev.turboapi.security.bearer.Tokens.CLOCK;
import static dev.turboapi.security.bearer.Tokens.HS256;

import dev.turboapi.SecurityScopes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtBearerTest {
  private static final JwtVerifier VERIFIER =
      JwtVerifier.builder().secret(SigningAlgorithm.HS256, Tokens.SECRET).clock(CLOCK).build();
  private static final JwtBearer.Extractor REQUIRED = new JwtBearer.Extractor(true, VERIFIER);
  private static final JwtBearer.Extractor OPTIONAL = new JwtBearer.Extractor(false, VERIFIER);
  private static final String TOKEN =
      Tokens.signed(HS256, "{\"sub\":\"johndoe\",\"scope\":\"a b\",\"exp\":2000000100}");

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", "bearer ", "BEARER   "})
  void a_good_token(String scheme) {
    Jwt jwt =
        success(REQUIRED.extract(BearerRequest.with(scheme + TOKEN + " "), SecurityScopes.NONE));

    assertThat(jwt.name()).isEqualTo("johndoe");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "Bearer", "Bearer ", "Bearer\teyJ", "Basic dTpw", "Bearertoken"})
  void no_token(@Nullable String authorization) {
    assertThat(
            refusal(() -> REQUIRED.extract(BearerRequest.with(authorization), SecurityScopes.NONE)))
        .isEqualTo("401 Not authenticated; WWW-Authenticate: Bearer");
    assertThat(OPTIONAL.extract(BearerRequest.with(authorization), SecurityScopes.NONE).result())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer a b c",
        "Bearer x",
        "Bearer \u0000\u00ff",
        "Bearer \"\r\nSet-Cookie: a=b",
        "Bearer Bearer x.y.z"
      })
  void a_token_that_is_no_good_is_refused_even_if_it_is_optional(String authorization) {
    for (JwtBearer.Extractor extractor : List.of(REQUIRED, OPTIONAL)) {
      assertThat(
              refusal(
                  () -> extractor.extract(BearerRequest.with(authorization), SecurityScopes.NONE)))
          .isEqualTo(
              "401 Could not validate credentials; "
                  + "WWW-Authenticate: Bearer error=\"invalid_token\"");
    }
  }

  @Test
  void scopes() {
    assertThat(
            success(REQUIRED.extract(BearerRequest.with("Bearer " + TOKEN), SecurityScopes.of("a")))
                .scopes())
        .containsExactly("a", "b");
    assertThat(
            refusal(
                () ->
                    REQUIRED.extract(
                        BearerRequest.with("Bearer " + TOKEN), SecurityScopes.of("a", "c"))))
        .startsWith("403");
  }

  @Test
  void nothing_of_a_token_or_key_is_logged() {
    List<String> logged = new ArrayList<>();
    Logger logger = Logger.getLogger("dev.turboapi.security.bearer");
    Handler recorder =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry.getMessage() + Arrays.toString(entry.getParameters()));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    recorder.setLevel(Level.ALL);
    logger.addHandler(recorder);
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    try {
      String claims = "{\"sub\":\"hunter2\",\"exp\":1,\"hunter2\":\"hunter2\"}";
      String header = "{\"alg\":\"HS256\",\"kid\":\"hunter2\",\"typ\":\"hunter2\"}";
      for (String token :
          new String[] {
            "hunter2",
            Tokens.signed(HS256, claims),
            Tokens.signed(header, claims),
            Tokens.signed("{\"alg\":\"hunter2\"}", claims),
            Tokens.signed("{\"alg\":\"HS256\",\"kid\":\"hunter2\"}", claims).replace('.', '_'),
            Tokens.signed(HS256, "{\"exp\":\"hunter2\"}")
          }) {
        assertThat(refusal(() -> VERIFIER.verify(token))).doesNotContain("hunter2");
      }
    } finally {
      logger.removeHandler(recorder);
      logger.setUseParentHandlers(true);
    }

    assertThat(logged).hasSize(6);
    assertThat(logged.toString()).doesNotContain("hunter2");
    assertThat(logged.toString()).doesNotContain("eyJ");
  }
}
