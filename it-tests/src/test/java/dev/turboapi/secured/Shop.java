package dev.turboapi.secured;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Security;
import dev.turboapi.security.OAuth2PasswordRequestForm;
import dev.turboapi.security.access.Identity;
import dev.turboapi.security.access.RequiresRoles;
import dev.turboapi.security.access.RequiresScopes;
import dev.turboapi.security.bearer.IntrospectedBearer;
import dev.turboapi.security.bearer.IntrospectedToken;
import dev.turboapi.security.bearer.Jwt;
import dev.turboapi.security.bearer.JwtBearer;
import dev.turboapi.security.bearer.JwtSigner;
import dev.turboapi.security.digest.DigestUser;
import dev.turboapi.security.digest.VerifiedDigest;
import dev.turboapi.security.password.PasswordHasher;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each way to prove who one is. */
@Controller
class Shop {
  private final PasswordHasher hasher;
  private final JwtSigner signer;
  private final String hash;

  Shop(PasswordHasher hasher, JwtSigner signer) {
    this.hasher = hasher;
    this.signer = signer;
    this.hash = hasher.hash("secret");
  }

  @Blocking
  @Post("/token")
  Map<String, String> login(@Depends OAuth2PasswordRequestForm form) {
    String stored = form.username().equals("johndoe") ? hash : null;
    if (!hasher.verify(form.password(), stored).matches()) {
      throw new HttpException(400, "Incorrect username or password");
    }
    String[] scopes = form.scopes().toArray(new String[0]);
    return Map.of(
        "access_token",
        signer.accessToken(form.username(), Duration.ofMinutes(15)).scopes(scopes).sign());
  }

  @Get("/me")
  String me(@JwtBearer Jwt jwt) {
    return jwt.name();
  }

  @Get("/greeting")
  String greeting(@JwtBearer(autoError = false) @Nullable Jwt jwt) {
    return jwt == null ? "stranger" : jwt.name();
  }

  @Get("/items")
  String items(@Security(scopes = "items:read") @JwtBearer Jwt jwt) {
    return jwt.name();
  }

  @Get("/opaque")
  String opaque(@IntrospectedBearer IntrospectedToken token) {
    return token.name();
  }

  @Get("/digest")
  String digest(@VerifiedDigest DigestUser user) {
    return user.username();
  }

  /** A program's own provider: whoever has a token is who that is about. */
  static final class Auth {
    @Dependency
    static Identity identity(@JwtBearer Jwt jwt) {
      return jwt;
    }
  }

  @RequiresRoles({"admin", "owner"})
  @Controller("/admin")
  static class Admin {
    @Get("/users")
    String users() {
      return "users";
    }

    @RequiresScopes("items:write")
    @Get("/items")
    String items(@Depends Identity identity) {
      return identity.name();
    }
  }
}
