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
 * User name and password by HTTP Basic (RFC 7617), as {@link HttpBasicCredentials}, unverified.
 *
 * <pre>{@code
 * @Get("/me")
 * String me(@HttpBasic HttpBasicCredentials credentials) {
 *   if (!Secrets.equal(credentials.password(), password)) { ... }
 * }
 * }</pre>
 *
 * <p>What is no base64, no ASCII, or has no colon is 401 even without {@code autoError}. As in
 * Python, foreign characters in the base64 are skipped.
 *
 * @see <a href="https://fastapi.tiangolo.com/advanced/security/http-basic-auth/">HTTP Basic
 *     auth</a>
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
    extractor = HttpBasic.Extractor.class,
    arguments = {"realm", "autoError"},
    name = "HTTPBasic",
    openapi =
        """
        {
          "type": "http",
          "description": "{description}",
          "scheme": "basic"
        }
        """)
public @interface HttpBasic {
  /** Its name in the document; by default {@code HTTPBasic}. */
  String schemeName() default "";

  /** Sent with the challenge, for browsers to show or to remember; not in the document. */
  String realm() default "";

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without are turned away. Otherwise null is injected, so that there can be
   * other ways.
   */
  boolean autoError() default true;

  /** Finds the credentials and decodes them. */
  class Extractor extends CredentialsExtractor {
    /** With the members of those names. */
    public Extractor(String realm, boolean autoError) {
      super(challenge(realm), autoError);
    }

    /** Null if there are none, and {@code autoError} is off. */
    public @Nullable HttpBasicCredentials extract(Request request) {
      String sent = AuthorizationHeader.credentials(request, "basic");
      return sent == null ? orNotAuthenticated(null) : decoded(sent);
    }

    private HttpBasicCredentials decoded(String base64) {
      String text = LenientBase64.decodeAscii(base64);
      int colon = text == null ? -1 : text.indexOf(':');
      if (text == null || colon < 0) {
        throw notAuthenticated();
      }
      return new HttpBasicCredentials(text.substring(0, colon), text.substring(colon + 1));
    }

    private static String challenge(String realm) {
      return realm.isEmpty()
          ? "Basic"
          : "Basic realm=\"" + realm.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
  }
}
