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
 * The header {@code Authorization} as it was sent, whatever its scheme, for tokens of an OpenID
 * Connect provider. Nothing is verified: no or an empty header is 401, any other is for the handler
 * to look at.
 *
 * @see <a href="https://fastapi.tiangolo.com/reference/security/#openid-connect">OpenIdConnect</a>
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
    extractor = OpenIdConnect.Extractor.class,
    arguments = {"autoError"},
    name = "OpenIdConnect",
    openapi =
        """
        {
          "type": "openIdConnect",
          "description": "{description}",
          "openIdConnectUrl": "{openIdConnectUrl}"
        }
        """)
public @interface OpenIdConnect {
  /** Of the provider's discovery document. */
  String openIdConnectUrl();

  /** Its name in the document; by default {@code OpenIdConnect}. */
  String schemeName() default "";

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without are turned away. Otherwise null is injected, so that there can be
   * other ways.
   */
  boolean autoError() default true;

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
