package secured;

import dev.turboapi.HttpException;
import dev.turboapi.ResponseHead;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import dev.turboapi.security.OAuth2PasswordRequestForm;
import io.vertx.core.Future;

/** Tokens for a password (RFC 6749, section 4.3), and for a refresh token (section 6). */
@Controller(value = "/token", tags = "tokens")
class TokenController {
  private final Accounts accounts;
  private final TokenIssuer issuer;

  TokenController(Accounts accounts, TokenIssuer issuer) {
    this.accounts = accounts;
    this.issuer = issuer;
  }

  /** Logs in with a password. */
  @Blocking
  @Post
  Tokens logIn(@Depends OAuth2PasswordRequestForm form, ResponseHead head) {
    User user =
        accounts
            .logIn(form.username(), form.password())
            .orElseThrow(() -> new HttpException(400, "Incorrect username or password"));
    head.header("cache-control", "no-store");
    return issuer.issue(user, form.scopes());
  }

  /** Gives new tokens for a refresh token, which is good once. */
  @Post("/refresh")
  Future<Tokens> refresh(@Form("refresh_token") String refreshToken, ResponseHead head) {
    head.header("cache-control", "no-store");
    return issuer.refresh(refreshToken);
  }
}
