package dev.turboapi.security.bearer;

import dev.turboapi.Request;
import dev.turboapi.SecurityScopes;
import dev.turboapi.annotation.SecurityScheme;
import io.vertx.core.Future;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The verified {@link Jwt} of {@code Authorization: Bearer}, by the {@link JwtVerifier} that the
 * program binds.
 *
 * <pre>{@code
 * @Get("/me")
 * String me(@JwtBearer Jwt jwt) {
 *   return jwt.name();
 * }
 *
 * @Get("/items")
 * List<Item> items(@Security(value = JwtBearer.class, scopes = "items:read") Jwt jwt) { ... }
 * }</pre>
 *
 * <p>Without a token the answer is FastAPI's {@code 401 {"detail":"Not authenticated"}} with the
 * challenge {@code Bearer}; with one that is no good or lacks a scope it is RFC 6750's, see {@link
 * JwtVerifier#verify(String, SecurityScopes)}.
 */
@SecurityScheme(
    extractor = JwtBearer.Extractor.class,
    arguments = "autoError",
    name = "JwtBearer",
    openapi =
        "{\"type\":\"http\",\"description\":\"{description}\",\"scheme\":\"bearer\",\"bearerFormat\":\"JWT\"}")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface JwtBearer {
  /** Its name in the OpenAPI document; {@code JwtBearer} if empty. */
  String schemeName() default "";

  /** Markdown for the OpenAPI document; none if empty. */
  String description() default "";

  /**
   * Whether a request without a token is answered with 401; otherwise null is injected. A token
   * that is no good gets its 401 either way.
   */
  boolean autoError() default true;

  /** Reads the header and has the verifier look at it. */
  final class Extractor {
    private final boolean autoError;
    private final JwtVerifier verifier;

    /** With the verifier that the program binds. */
    public Extractor(boolean autoError, JwtVerifier verifier) {
      this.autoError = autoError;
      this.verifier = verifier;
    }

    /** Complete already, unless keys must be fetched. */
    public Future<@Nullable Jwt> extract(Request request, SecurityScopes scopes) {
      String token = BearerToken.of(request);
      if (token != null) {
        return verifier.verify(token, scopes);
      }
      if (autoError) {
        throw BearerErrors.notAuthenticated();
      }
      return Future.succeededFuture(null);
    }
  }
}
