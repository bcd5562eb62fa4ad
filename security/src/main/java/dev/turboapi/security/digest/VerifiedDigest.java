package dev.turboapi.security.digest;

import dev.turboapi.Request;
import dev.turboapi.annotation.SecurityScheme;
import io.vertx.core.Future;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@link DigestUser} who sent the request, by the {@link DigestVerifier} that the program
 * binds.
 *
 * <pre>{@code
 * @Get("/me")
 * String me(@VerifiedDigest DigestUser user) {
 *   return user.username();
 * }
 * }</pre>
 *
 * <p>Without credentials, and with wrong ones, the answer is {@code 401 {"detail":"Not
 * authenticated"}} with a challenge for each algorithm; see {@link DigestVerifier#verify}.
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
    extractor = VerifiedDigest.Extractor.class,
    arguments = "autoError",
    name = "VerifiedDigest",
    openapi =
        """
        {
          "type": "http",
          "description": "{description}",
          "scheme": "digest"
        }
        """)
public @interface VerifiedDigest {
  /** Its name in the document; by default {@code VerifiedDigest}. */
  String schemeName() default "";

  /** Text about it in the document, in Markdown; none if empty. */
  String description() default "";

  /**
   * Whether requests without are turned away. Otherwise null is injected; wrong credentials are
   * turned away all the same.
   */
  boolean autoError() default true;

  /** Has the verifier look at the request. */
  final class Extractor {
    private final boolean autoError;
    private final DigestVerifier verifier;

    /** With what the program binds. */
    public Extractor(boolean autoError, DigestVerifier verifier) {
      this.autoError = autoError;
      this.verifier = verifier;
    }

    /** Of null without credentials and {@code autoError}. */
    public Future<DigestUser> extract(Request request) {
      return autoError || DigestVerifier.isSent(request)
          ? verifier.verify(request)
          : Future.succeededFuture();
    }
  }
}
