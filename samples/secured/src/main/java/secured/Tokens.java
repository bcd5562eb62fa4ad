package secured;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What a log-in gives (RFC 6749, section 5.1).
 *
 * @param expiresIn seconds until the access token is worth nothing
 * @param scope what was granted, separated by blanks
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Tokens(
    String accessToken, String tokenType, long expiresIn, String refreshToken, String scope) {
  /** Without the tokens, so that they get into no log. */
  @Override
  public String toString() {
    return "Tokens[scope=" + scope + "]";
  }
}
