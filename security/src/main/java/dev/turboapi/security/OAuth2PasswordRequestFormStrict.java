package dev.turboapi.security;

import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Form;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * {@link OAuth2PasswordRequestForm} as RFC 6749 has it: {@code grant_type} is required, and is
 * {@code password}.
 *
 * @see <a
 *     href="https://fastapi.tiangolo.com/reference/security/#fastapi.security.OAuth2PasswordRequestFormStrict">OAuth2PasswordRequestFormStrict</a>
 */
public class OAuth2PasswordRequestFormStrict extends OAuth2PasswordRequestForm {
  /**
   * Of the fields of the form.
   *
   * @param scope several with white space between
   */
  @Dependency
  public OAuth2PasswordRequestFormStrict(
      @Form("grant_type") @Pattern(regexp = "password") String grantType,
      @Form("username") String username,
      @Form("password") String password,
      @Form("scope") @DefaultValue("") String scope,
      @Form("client_id") Optional<String> clientId,
      @Form("client_secret") Optional<String> clientSecret) {
    super(Optional.of(grantType), username, password, scope, clientId, clientSecret);
  }
}
