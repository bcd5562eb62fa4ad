package dev.turboapi.security;

import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Form;
import dev.turboapi.schema.WhiteSpace;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a client asks for a token in OAuth2's password flow (RFC 6749, section 4.3.2).
 *
 * <pre>{@code
 * @Post("/token")
 * Token login(@Depends OAuth2PasswordRequestForm form) {
 *   User user = users.find(form.username(), form.password());
 *   return new Token(signed(user, form.scopes()), "bearer");
 * }
 * }</pre>
 *
 * <p>It need not name its {@code grant_type}; {@link OAuth2PasswordRequestFormStrict} must.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/security/simple-oauth2/">Simple OAuth2 with
 *     password and bearer</a>
 */
public class OAuth2PasswordRequestForm {
  private final @Nullable String grantType;
  private final String username;
  private final String password;
  private final List<String> scopes;
  private final @Nullable String clientId;
  private final @Nullable String clientSecret;

  /**
   * Of the fields of the form.
   *
   * @param scope several with white space between
   */
  @Dependency
  public OAuth2PasswordRequestForm(
      @Form("grant_type") @Pattern(regexp = "password") Optional<String> grantType,
      @Form("username") String username,
      @Form("password") @Schema(format = "password") String password,
      @Form("scope") @DefaultValue("") String scope,
      @Form("client_id") Optional<String> clientId,
      @Form("client_secret") @Schema(format = "password") Optional<String> clientSecret) {
    this.grantType = grantType.orElse(null);
    this.username = username;
    this.password = password;
    this.scopes = WhiteSpace.split(scope);
    this.clientId = clientId.orElse(null);
    this.clientSecret = clientSecret.orElse(null);
  }

  /** {@code password}; null if it was not sent. */
  public @Nullable String grantType() {
    return grantType;
  }

  /** Not empty. */
  public String username() {
    return username;
  }

  /** Not empty. */
  public String password() {
    return password;
  }

  /** What the token shall allow, as sent; empty if that was not said. */
  public List<String> scopes() {
    return scopes;
  }

  /** Null if it was not sent here; a client may send it by HTTP Basic instead. */
  public @Nullable String clientId() {
    return clientId;
  }

  /** Null if it was not sent here; a client may send it by HTTP Basic instead. */
  public @Nullable String clientSecret() {
    return clientSecret;
  }

  /** Without password and client secret, which belong in no log. */
  @Override
  public String toString() {
    return "%s[username=%s, scopes=%s, clientId=%s]"
        .formatted(getClass().getSimpleName(), username, scopes, clientId);
  }
}
