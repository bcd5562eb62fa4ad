package secured;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import dev.turboapi.security.bearer.JwtSigner;
import dev.turboapi.security.bearer.JwtVerifier;
import dev.turboapi.security.bearer.SigningAlgorithm;
import dev.turboapi.security.password.PasswordHasher;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

/** Serves the sample. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    String adminPassword = System.getenv().getOrDefault("SECURED_ADMIN_PASSWORD", "administrator");
    String clientKey = System.getenv().getOrDefault("SECURED_CLIENT_KEY", "a-key-for-trying-out");
    application(PasswordHasher.argon2id(), newSecret(), adminPassword, clientKey).run(args);
  }

  /** As many random bytes as HS256 wants. Tokens of the last run are worth nothing in the next. */
  static byte[] newSecret() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  /**
   * The application.
   *
   * @param secret with which tokens are signed
   */
  static TurboApiBuilder application(
      PasswordHasher hasher, byte[] secret, String adminPassword, String clientKey) {
    Accounts accounts = new Accounts(hasher);
    JwtSigner signer =
        JwtSigner.ofSecret(SigningAlgorithm.HS256, secret).withIssuer(TokenIssuer.ISSUER);
    JwtVerifier accessTokens =
        JwtVerifier.builder()
            .secret(SigningAlgorithm.HS256, secret)
            .issuer(TokenIssuer.ISSUER)
            .type("at+jwt")
            .build();
    JwtVerifier refreshTokens =
        JwtVerifier.builder()
            .secret(SigningAlgorithm.HS256, secret)
            .issuer(TokenIssuer.ISSUER)
            .type("refresh+jwt")
            .requireClaims("jti")
            .build();
    return TurboApi.builder()
        .title("Secured")
        .version("1.0.0")
        .bind(Accounts.class, accounts)
        .bind(TokenIssuer.class, new TokenIssuer(signer, refreshTokens, accounts))
        .bind(JwtVerifier.class, accessTokens)
        .bind(Codes.class, new Codes(Clock.systemUTC()))
        .bind(Clients.class, new Clients(Map.of(clientKey, "Dashboard")))
        .bind(Administrators.class, new Administrators(hasher, adminPassword))
        .swaggerUiInitOauth(
            Map.of(
                "clientId",
                AuthorizationController.DOCS,
                "usePkceWithAuthorizationCodeGrant",
                true));
  }
}
