package dev.turboapi.url;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An absolute URL in its normal form: scheme and host in lower case, the host in ASCII, no default
 * port, no dot segments, and everything percent-encoded that has to be.
 *
 * @param authority user, host and port; null without {@code //}
 * @param path begins with a slash, is empty, or, without an authority, is any text: {@code
 *     a@example.com} of a {@code mailto:}
 * @param query without the question mark; null if there is none
 * @param fragment without the hash; null if there is none
 * @see <a href="https://url.spec.whatwg.org/">WHATWG, URL</a>
 */
public record Url(
    String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment) {

  /**
   * Reads a URL.
   *
   * @throws BadUrl if the text is none, or a relative one
   */
  public static Url parse(String text) throws BadUrl {
    return new UrlParser(text).parse();
  }

  /**
   * The same as a {@link URI}, for which a few characters more are percent-encoded, such as {@code
   * |}.
   *
   * @throws IllegalArgumentException if nothing follows the scheme, which a URI cannot be
   */
  public URI toUri() {
    return URI.create(
        text(
            PercentEncoding.URI_AUTHORITY,
            PercentEncoding.URI_PATH,
            PercentEncoding.URI_REMAINDER));
  }

  /** The normal form, which is ASCII. */
  @Override
  public String toString() {
    return text(PercentEncoding.NONE, PercentEncoding.NONE, PercentEncoding.NONE);
  }

  private String text(
      PercentEncoding ofAuthority, PercentEncoding ofPath, PercentEncoding ofRemainder) {
    StringBuilder text = new StringBuilder(scheme).append(':');
    if (authority != null) {
      ofAuthority.append(authority, text.append("//"));
    } else if (path.startsWith("//")) {
      text.append("/."); // Otherwise what follows would be read as an authority.
    }
    boolean opaque = authority == null && !path.startsWith("/");
    (opaque ? ofRemainder : ofPath).append(path, text);
    if (query != null) {
      ofRemainder.append(query, text.append('?'));
    }
    if (fragment != null) {
      ofRemainder.append(fragment, text.append('#'));
    }
    return text.toString();
  }
}
