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
 * Any scheme of the header {@code Authorization}, as {@link HttpAuthorizationCredentials},
 * unverified. Which one a client sent is for the handler to look at: all that is 401 is a header
 * that lacks a scheme or credentials.
 *
 * @see <a href="https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml">HTTP
 *     authentication schemes</a>
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
    extractor = HttpBase.Extractor.class,
    arguments = {"scheme", "autoError"},
    name = "HTTPBase",
    openapi =
        """
        {
          "type": "http",
          "description": "{description}",
          "scheme": "{scheme}"
        }
        """)
public @interface HttpBase {
  /** The scheme as documented: {@code Hoba}. The challenge has it in title case. */
  String scheme();

  /** Its name in the document; by default {@code HTTPBase}. */
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
    /** With the members of those names. */
    public Extractor(String scheme, boolean autoError) {
      super(titleCase(scheme), autoError);
    }

    /** Null if there are none, and {@code autoError} is off. */
    public @Nullable HttpAuthorizationCredentials extract(Request request) {
      return orNotAuthenticated(AuthorizationHeader.split(request));
    }

    private static String titleCase(String text) {
      StringBuilder title = new StringBuilder(text.length());
      boolean inWord = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        title.append(inWord ? Character.toLowerCase(c) : Character.toTitleCase(c));
        inWord = Character.isLetter(c);
      }
      return title.toString();
    }
  }
}
