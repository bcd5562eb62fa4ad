package dev.turboapi.security.bearer;

import dev.turboapi.Request;
import dev.turboapi.SecurityScopes;
import dev.turboapi.annotation.SecurityScheme;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.security.HttpBearer;
import io.vertx.core.Future;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

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
 * List<Item> items(@Security(scopes = "items:read") @JwtBearer Jwt jwt) { ... }
 * }</pre>
 *
 * <p>Without a token the answer is FastAPI's {@code 401 {"detail":"Not authenticated"}} with the
 * challenge {@code Bearer}; with one that is no good or lacks a scope it is RFC 6750's, see {@link
 * JwtVerifier#verify(String, SecurityScopes)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.TYPE,
  ElementType.PACKAGE,
  ElementType.ANNOTATION_TYPE
})
@SecurityScheme(
    extractor = JwtBearer.Extractor.class,
    arguments = "autoError",
    name = "JwtBearer",
    openapi =
        """
        {
          "type": "http",
          "description": "{description}",
          "scheme": "bearer",
          "bearerFormat": "JWT"
        }
        """)
public @interface JwtBearer {
  /** Its name in the document; by default {@code JwtBearer}. */
  String schemeName() default "";

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without a token are turned away. Otherwise null is injected; a token that is
   * no good is turned away all the same.
   */
  boolean autoError() default true;

  /** Reads the header and has the verifier look at it. */
  final class Extractor {
    private final HttpBearer.Extractor bearer;
    private final JwtVerifier verifier;

    /** With what the program binds. */
    public Extractor(boolean autoError, JwtVerifier verifier) {
      this.bearer = new HttpBearer.Extractor(autoError);
      this.verifier = verifier;
    }

    /** Of null without a token and {@code autoError}. Complete already, unless keys are fetched. */
    public Future<Jwt> extract(Request request, SecurityScopes scopes) {
      HttpAuthorizationCredentials sent = bearer.extract(request);
      return sent == null ? Future.succeededFuture() : verifier.verify(sent.credentials(), scopes);
    }
  }
}
