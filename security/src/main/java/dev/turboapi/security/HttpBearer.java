package dev.turboapi.security;

import dev.turboapi.Request;
import dev.turboapi.annotation.SecurityScheme;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token (RFC 6750) as {@link HttpAuthorizationCredentials}, unverified. The word {@code
 * Bearer} may be sent in any case; another one, or no token, is 401.
 *
 * <pre>{@code
 * @Get("/me")
 * User me(@HttpBearer HttpAuthorizationCredentials credentials) { ... }
 * }</pre>
 *
 * @see <a href="https://fastapi.tiangolo.com/reference/security/#fastapi.security.HTTPBearer">
 *     HTTPBearer</a>
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
    extractor = HttpBearer.Extractor.class,
    arguments = {"autoError"},
    name = "HTTPBearer",
    openapi =
        """
        {
          "type": "http",
          "description": "{description}",
          "scheme": "bearer",
          "bearerFormat": "{bearerFormat}"
        }
        """)
public @interface HttpBearer {
  /** What a token looks like, for people: {@code JWT}; left out if empty. */
  String bearerFormat() default "";

  /** Its name in the document; by default {@code HTTPBearer}. */
  String schemeName() default "";

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without are turned away. Otherwise null is injected, so that there can be
   * other ways.
   */
  boolean autoError() default true;

  /** Finds the credentials. */
  class Extractor extends CredentialsExtractor {
    /** With the member of that name. */
    public Extractor(boolean autoError) {
      super("Bearer", autoError);
    }

    /** Null if there are none, and {@code autoError} is off. */
    public @Nullable HttpAuthorizationCredentials extract(Request request) {
      return orNotAuthenticated(AuthorizationHeader.split(request, "bearer"));
    }
  }
}
