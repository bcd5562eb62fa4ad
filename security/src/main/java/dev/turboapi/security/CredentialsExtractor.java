package dev.turboapi.security;

import dev.turboapi.HttpException;
import dev.turboapi.HttpHeader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the extractors of all schemes have in common: how they turn away a request that has no
 * credentials. That is FastAPI's 401 with a challenge, unless a subclass says otherwise, which then
 * is the extractor of an annotation of its own:
 *
 * <pre>{@code
 * @SecurityScheme(
 *     extractor = BearerOrForbidden.Extractor.class,
 *     name = "BearerOrForbidden",
 *     openapi = "{\"type\":\"http\",\"scheme\":\"bearer\"}")
 * @Target({ElementType.PARAMETER, ElementType.METHOD})
 * @interface BearerOrForbidden {
 *   final class Extractor extends HttpBearer.Extractor {
 *     Extractor() {
 *       super(true);
 *     }
 *
 *     @Override
 *     protected HttpException notAuthenticated() {
 *       return new HttpException(403, "Not authenticated");
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Extractors have no state that changes: all requests use one.
 *
 * @see <a href="https://fastapi.tiangolo.com/how-to/authentication-error-status-code/">Use old 403
 *     authentication error status codes</a>
 */
public abstract class CredentialsExtractor {
  private final Map<String, String> headers;
  private final boolean autoError;

  /**
   * @param challenge sent as {@code WWW-Authenticate}: {@code Bearer}, {@code Basic realm="shop"}
   * @param autoError whether requests without credentials are turned away
   * @throws IllegalArgumentException if the challenge has characters that no header may have
   */
  protected CredentialsExtractor(String challenge, boolean autoError) {
    HttpHeader header = new HttpHeader("WWW-Authenticate", challenge);
    this.headers = Map.of(header.name(), header.value());
    this.autoError = autoError;
  }

  /** What is thrown where there are no credentials: 401 with the challenge. */
  protected HttpException notAuthenticated() {
    return new HttpException(401, "Not authenticated", headers);
  }

  /**
   * What was found. If that is nothing, null is injected without {@code autoError}.
   *
   * @throws HttpException {@link #notAuthenticated} if that is nothing otherwise
   */
  protected final <T> @Nullable T orNotAuthenticated(@Nullable T credentials) {
    if (credentials == null && autoError) {
      throw notAuthenticated();
    }
    return credentials;
  }

  static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
