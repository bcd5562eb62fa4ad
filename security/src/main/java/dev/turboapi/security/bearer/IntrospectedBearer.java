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
 * The {@link IntrospectedToken} of {@code Authorization: Bearer}, by the {@link TokenIntrospection}
 * that the program binds.
 *
 * <pre>{@code
 * @Get("/me")
 * String me(@IntrospectedBearer IntrospectedToken token) {
 *   return token.name();
 * }
 * }</pre>
 *
 * <p>Without a token the answer is FastAPI's {@code 401 {"detail":"Not authenticated"}} with the
 * challenge {@code Bearer}; the others are those of {@link TokenIntrospection#verify(String,
 * SecurityScopes)}.
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
    extractor = IntrospectedBearer.Extractor.class,
    arguments = "autoError",
    name = "IntrospectedBearer",
    openapi =
        """
        {
          "type": "http",
          "description": "{description}",
          "scheme": "bearer"
        }
        """)
public @interface IntrospectedBearer {
  /** Its name in the document; by default {@code IntrospectedBearer}. */
  String schemeName() default "";

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without a token are turned away. Otherwise null is injected; a token that is
   * no good is turned away all the same.
   */
  boolean autoError() default true;

  /** Reads the header and has the issuer asked. */
  final class Extractor {
    private final HttpBearer.Extractor bearer;
    private final TokenIntrospection introspection;

    /** With what the program binds. */
    public Extractor(boolean autoError, TokenIntrospection introspection) {
      this.bearer = new HttpBearer.Extractor(autoError);
      this.introspection = introspection;
    }

    /** Of null without a token and {@code autoError}. Complete already, if the token is known. */
    public Future<IntrospectedToken> extract(Request request, SecurityScopes scopes) {
      HttpAuthorizationCredentials sent = bearer.extract(request);
      return sent == null
          ? Future.succeededFuture()
          : introspection.verify(sent.credentials(), scopes);
    }
  }
}
