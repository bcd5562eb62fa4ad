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
 * The header {@code Authorization} as it was sent, whatever its scheme, documented with any of
 * OAuth2's flows. Nothing is verified: no or an empty header is 401, any other is for the handler
 * to look at.
 *
 * <pre>{@code
 * @OAuth2(
 *     password = @OAuth2.Flow(tokenUrl = "token"),
 *     clientCredentials = @OAuth2.Flow(tokenUrl = "token"))
 * @interface Token {}
 * }</pre>
 *
 * @see <a href="https://fastapi.tiangolo.com/reference/security/#fastapi.security.OAuth2">OAuth2</a>
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
    extractor = OAuth2.Extractor.class,
    arguments = {"autoError"},
    name = "OAuth2",
    openapi =
        """
        {
          "type": "oauth2",
          "description": "{description}",
          "flows": {
            "implicit": "{implicit}",
            "password": "{password}",
            "clientCredentials": "{clientCredentials}",
            "authorizationCode": "{authorizationCode}"
          }
        }
        """)
public @interface OAuth2 {
  /** Has an {@code authorizationUrl}. */
  Flow implicit() default @Flow;

  /** Has a {@code tokenUrl}. */
  Flow password() default @Flow;

  /** Has a {@code tokenUrl}. */
  Flow clientCredentials() default @Flow;

  /** Has an {@code authorizationUrl} and a {@code tokenUrl}. */
  Flow authorizationCode() default @Flow;

  /** Its name in the document; by default {@code OAuth2}. */
  String schemeName() default "";

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without are turned away. Otherwise null is injected, so that there can be
   * other ways.
   */
  boolean autoError() default true;

  /** How a client gets a token. What is empty is left out, but for the scopes. */
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Flow {
    /** Where a token is renewed. */
    String refreshUrl() default "";

    /** What tokens may allow, for the docs page to offer. */
    Scope[] scopes() default {};

    /** Where the user logs in. */
    String authorizationUrl() default "";

    /** Where the token is got. */
    String tokenUrl() default "";
  }

  /** Finds the header. */
  class Extractor extends CredentialsExtractor {
    /** With the member of that name. */
    public Extractor(boolean autoError) {
      super("Bearer", autoError);
    }

    /** Null if there is none, and {@code autoError} is off. */
    public @Nullable String extract(Request request) {
      return orNotAuthenticated(AuthorizationHeader.value(request));
    }
  }
}
