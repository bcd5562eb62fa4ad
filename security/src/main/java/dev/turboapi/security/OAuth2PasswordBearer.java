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
 * A bearer token as a text, unverified, that is got with user name and password: OAuth2's password
 * flow. The handler at {@link #tokenUrl} takes an {@link OAuth2PasswordRequestForm}.
 *
 * <pre>{@code
 * @OAuth2PasswordBearer(tokenUrl = "token")
 * @interface Token {}
 *
 * @Dependency
 * User currentUser(@Token String token) { ... }
 * }</pre>
 *
 * <p>The word {@code Bearer} may be sent in any case; another one is 401. Nothing behind it is an
 * empty text.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/security/first-steps/">Security: first
 *     steps</a>
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
    extractor = OAuth2PasswordBearer.Extractor.class,
    arguments = {"autoError"},
    name = "OAuth2PasswordBearer",
    openapi =
        """
        {
          "type": "oauth2",
          "description": "{description}",
          "flows": {
            "password": {
              "refreshUrl": "{refreshUrl}",
              "scopes": "{scopes}",
              "tokenUrl": "{tokenUrl}"
            }
          }
        }
        """)
public @interface OAuth2PasswordBearer {
  /** Where the token is got; relative to the server's URL, or absolute. */
  String tokenUrl();

  /** Its name in the document; by default {@code OAuth2PasswordBearer}. */
  String schemeName() default "";

  /** What tokens may allow, for the docs page to offer. */
  Scope[] scopes() default {};

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without are turned away. Otherwise null is injected, so that there can be
   * other ways.
   */
  boolean autoError() default true;

  /** Where a token is renewed; left out if empty. */
  String refreshUrl() default "";

  /** Finds the token. */
  class Extractor extends CredentialsExtractor {
    /** With the member of that name. */
    public Extractor(boolean autoError) {
      super("Bearer", autoError);
    }

    /** Null if there is none, and {@code autoError} is off. */
    public @Nullable String extract(Request request) {
      return orNotAuthenticated(AuthorizationHeader.credentials(request, "bearer"));
    }
  }
}
