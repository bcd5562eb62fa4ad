package dev.turboapi.security.bearer;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What counts in the header of a JWT. Keys and addresses of keys that a token brings along are not
 * even read.
 *
 * @param type the {@code typ} in lower case without {@code application/}; {@code jwt} if there is
 *     none
 */
record JoseHeader(SigningAlgorithm algorithm, @Nullable String keyId, String type) {
  private static final String MEDIA_TYPE = "application/";

  /** Null if it is malformed, signed by no algorithm of ours, or asks for extensions. */
  static @Nullable JoseHeader read(String base64Url) {
    byte[] text = CompactToken.decode(base64Url);
    Map<String, @Nullable Object> members = text == null ? null : Json.object(text);
    // RFC 7515, section 4.1.11: a critical extension that is not understood invalidates the token.
    if (members == null || members.containsKey("crit") || members.containsKey("b64")) {
      return null;
    }
    SigningAlgorithm algorithm =
        members.get("alg") instanceof String name ? SigningAlgorithm.named(name) : null;
    Object keyId = members.get("kid");
    Object type = members.get("typ");
    if (algorithm == null || !isText(keyId) || !isText(type)) {
      return null;
    }
    return new JoseHeader(
        algorithm, (String) keyId, type == null ? "jwt" : plainType((String) type));
  }

  /** Media types are the same in any case, and may leave out their first half. */
  static String plainType(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.startsWith(MEDIA_TYPE) ? lower.substring(MEDIA_TYPE.length()) : lower;
  }

  private static boolean isText(@Nullable Object value) {
    return value == null || value instanceof String;
  }
}
