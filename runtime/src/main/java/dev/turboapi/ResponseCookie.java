package dev.turboapi;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cookie that an answer sets: FastAPI's {@code set_cookie}. Immutable.
 *
 * <pre>{@code
 * @Post("/login")
 * Reply<User> login(Credentials credentials) {
 *   ...
 *   return Reply.of(user).cookie(ResponseCookie.of("session", id).httpOnly().secure());
 * }
 * }</pre>
 *
 * <p>It belongs to all paths, browsers do not send it along with requests that other sites start
 * ({@code SameSite=lax}), and they drop it when they are closed, unless methods here say otherwise.
 *
 * @see <a href="https://fastapi.tiangolo.com/advanced/response-cookies/">Response cookies</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1">RFC 6265, section 4.1</a>
 */
public final class ResponseCookie {
  /** With which requests that other sites start a cookie is sent. */
  public enum SameSite {
    /** With none. */
    STRICT,
    /** With those for which a user follows a link. */
    LAX,
    /** With all; browsers want such a cookie to be {@link #secure}. */
    NONE
  }

  private static final String FLAG = "";

  private final String name;
  private final String value;

  /** In the order in which they are sent. */
  private final SortedMap<String, String> attributes;

  private ResponseCookie(String name, String value, SortedMap<String, String> attributes) {
    this.name = name;
    this.value = value;
    this.attributes = attributes;
  }

  /**
   * A cookie for all paths, with {@code SameSite=lax}.
   *
   * @param name letters, digits and {@code !#$%&'*+-.^_`|~:}, at least one
   * @param value characters up to U+00FF; those that a cookie may not hold are quoted as Python
   *     does, and {@link dev.turboapi.annotation.Cookie} parameters read them so
   * @throws IllegalArgumentException if the name or the value has other characters
   */
  public static ResponseCookie of(String name, String value) {
    CookieText.checkName(name);
    return new ResponseCookie(
            name, CookieText.quote(value), new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
        .path("/")
        .sameSite(SameSite.LAX);
  }

  /**
   * Makes browsers drop the cookie of that name: FastAPI's {@code delete_cookie}. Path and domain
   * must be those with which it was set.
   */
  public static ResponseCookie deleted(String name) {
    return of(name, "").maxAge(Duration.ZERO).expires(Instant.now());
  }

  /** For this host and those below it; without a domain for the host alone that sets it. */
  public ResponseCookie domain(String domain) {
    return with("Domain", domain);
  }

  /** Dropped at that time, which is sent to the second. Browsers prefer {@link #maxAge}. */
  public ResponseCookie expires(Instant time) {
    return with("expires", HttpHeader.date(time));
  }

  /** Not to be seen by scripts. */
  public ResponseCookie httpOnly() {
    return with("HttpOnly", FLAG);
  }

  /** Dropped after that time, which is sent in whole seconds; at once if it is not positive. */
  public ResponseCookie maxAge(Duration age) {
    return with("Max-Age", String.valueOf(age.toSeconds()));
  }

  /** Kept apart for each site that embeds this one (CHIPS); browsers want it {@link #secure}. */
  public ResponseCookie partitioned() {
    return with("Partitioned", FLAG);
  }

  /**
   * For this path and those below it.
   *
   * @param path null for that of the request
   */
  public ResponseCookie path(@Nullable String path) {
    return with("Path", path);
  }

  /**
   * With which requests of other sites it is sent.
   *
   * @param sameSite null to leave it to the browser
   */
  public ResponseCookie sameSite(@Nullable SameSite sameSite) {
    return with("SameSite", sameSite == null ? null : sameSite.name().toLowerCase(Locale.ROOT));
  }

  /** Sent over HTTPS only. */
  public ResponseCookie secure() {
    return with("Secure", FLAG);
  }

  private ResponseCookie with(String attribute, @Nullable String text) {
    SortedMap<String, String> others = new TreeMap<>(attributes);
    if (text == null) {
      others.remove(attribute);
    } else {
      CookieText.checkAttribute(attribute, text);
      others.put(attribute, text);
    }
    return new ResponseCookie(name, value, others);
  }

  HttpHeader header() {
    return new HttpHeader("set-cookie", toString());
  }

  /** The value of its {@code set-cookie} header. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name).append('=').append(value);
    attributes.forEach(
        (attribute, setting) -> {
          text.append("; ").append(attribute);
          if (!setting.isEmpty()) {
            text.append('=').append(setting);
          }
        });
    return text.toString();
  }
}
