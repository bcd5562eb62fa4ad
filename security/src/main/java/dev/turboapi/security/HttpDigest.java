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
 * What a client sent by HTTP Digest (RFC 7616) as {@link HttpAuthorizationCredentials}, as it is:
 * nothing is verified. The word {@code Digest} may be sent in any case; another one, or nothing
 * behind it, is 401.
 *
 * @see <a href="https://fastapi.tiangolo.com/reference/security/#fastapi.security.HTTPDigest">
 *     HTTPDigest</a>
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
    extractor = HttpDigest.Extractor.class,
    arguments = {"autoError"},
    name = "HTTPDigest",
    openapi =
        """
        {
          "type": "http",
          "description": "{description}",
          "scheme": "digest"
        }
        """)
public @interface HttpDigest {
  /** Its name in the document; by default {@code HTTPDigest}. */
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
      super("Digest", autoError);
    }

    /** Null if there are none, and {@code autoError} is off. */
    public @Nullable HttpAuthorizationCredentials extract(Request request) {
      return orNotAuthenticated(AuthorizationHeader.split(request, "digest"));
    }
  }
}
