package dev.turboapi.security.bearer;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A JWS in compact form (RFC 7515, section 3.1), split where its two dots are; not verified. */
final class CompactToken {
  private final String text;
  private final int headerEnd;
  private final int payloadEnd;

  private CompactToken(String text, int headerEnd, int payloadEnd) {
    this.text = text;
    this.headerEnd = headerEnd;
    this.payloadEnd = payloadEnd;
  }

  /**
   * Null unless it is three parts of base64url with dots between. The library's decoder skips other
   * characters, which would make many texts one token.
   */
  static @Nullable CompactToken split(String text) {
    int first = -1;
    int second = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.') {
        if (!isBase64Url(c)) {
          return null;
        }
      } else if (first < 0) {
        first = i;
      } else if (second < 0) {
        second = i;
      } else {
        return null;
      }
    }
    return second < 0 ? null : new CompactToken(text, first, second);
  }

  private static boolean isBase64Url(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /** As sent, in base64url. */
  String header() {
    return text.substring(0, headerEnd);
  }

  byte[] signedBytes() {
    return text.substring(0, payloadEnd).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Null if it is not base64url after all. */
  byte @Nullable [] payload() {
    return decode(text.substring(headerEnd + 1, payloadEnd));
  }

  Base64URL signature() {
    return new Base64URL(text.substring(payloadEnd + 1));
  }

  static byte @Nullable [] decode(String base64Url) {
    try {
      return Base64.getUrlDecoder().decode(base64Url);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
