package dev.turboapi.security.bearer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Headers of verified tokens by their text: an issuer sends the same few with all of its tokens. As
 * only those come in here, nobody else can fill it.
 */
final class TrustedHeaders {
  private static final int LIMIT = 64;

  private final Map<String, JoseHeader> byText = new ConcurrentHashMap<>();

  /** Null if it is malformed or nothing that we verify. */
  @Nullable JoseHeader read(String base64Url) {
    JoseHeader known = byText.get(base64Url);
    return known != null ? known : JoseHeader.read(base64Url);
  }

  /** After the signature of a token with it was found right. */
  void add(String base64Url, JoseHeader header) {
    if (byText.size() < LIMIT) {
      byText.putIfAbsent(base64Url, header);
    }
  }
}
