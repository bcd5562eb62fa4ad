package secured;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens for applications to which users do not tell their passwords (RFC 6749, section 4.1, with
 * the proof of RFC 7636). The one application there is are the docs pages.
 */
@Controller(value = "/authorize", tags = "tokens")
class AuthorizationController {
  static final String DOCS = "docs";

  private final Accounts accounts;
  private final Codes codes;
  private final TokenIssuer issuer;

  AuthorizationController(Accounts accounts, Codes codes, TokenIssuer issuer) {
    this.accounts = accounts;
    this.codes = codes;
    this.issuer = issuer;
  }

  /** Shows the page on which users log in. */
  @Get(produces = "text/html", includeInSchema = false)
  Response page(@Query Authorization asked, Request request) {
    check(asked, request);
    return LogInPage.of(request.queryString(), Optional.empty());
  }

  /** Sends users who have logged in back to the application. */
  @Blocking
  @Post(includeInSchema = false)
  Response logIn(
      @Query Authorization asked, @Form String username, @Form String password, Request request) {
    check(asked, request);
    return accounts
        .logIn(username, password)
        .map(user -> back(asked, codes.give(user, asked)))
        .orElseGet(
            () ->
                LogInPage.of(request.queryString(), Optional.of("Incorrect username or password")));
  }

  /** Gives tokens for a code, which is good once. */
  @Post("/token")
  Response token(
      @Form("grant_type") String grantType,
      @Form String code,
      @Form("client_id") String clientId,
      @Form("redirect_uri") String redirectUri,
      @Form("code_verifier") String codeVerifier) {
    if (!grantType.equals("authorization_code")) {
      return refusal("unsupported_grant_type");
    }
    return codes
        .use(code, clientId, redirectUri, codeVerifier)
        .map(grant -> Response.json(issuer.issue(grant.user(), grant.asked().scopes())))
        .map(tokens -> tokens.withHeader("cache-control", "no-store"))
        .orElseGet(() -> refusal("invalid_grant"));
  }

  private static Response back(Authorization asked, String code) {
    String query = "?code=" + code + "&state=" + URLEncoder.encode(asked.state(), UTF_8);
    return Response.redirect(asked.redirectUri() + query).withStatus(303);
  }

  /** RFC 6749, section 5.2. */
  private static Response refusal(String error) {
    return Response.json(Map.of("error", error)).withStatus(400);
  }

  /** Codes are sent to an application that is known, and nowhere else. */
  private static void check(Authorization asked, Request request) {
    String ownPage = "http://" + request.header("host") + "/docs/oauth2-redirect";
    if (!asked.clientId().equals(DOCS) || !asked.redirectUri().equals(ownPage)) {
      throw new HttpException(400, "Unknown client_id or redirect_uri");
    }
  }
}
