package dev.turboapi.security.digest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends behind {@code Digest}, with {@code qop=auth} (RFC 7616, section 3.4).
 *
 * @param algorithm as sent; {@code MD5} if it was not
 * @param userhash whether the user name is a digest, which we do not offer
 * @param count from 1
 * @param nc the count as sent: eight hexadecimal digits
 */
record DigestCredentials(
    String username,
    boolean userhash,
    String realm,
    String nonce,
    String uri,
    String algorithm,
    String cnonce,
    long count,
    String nc,
    String response) {

  private static final int LONGEST = 4096;
  private static final Pattern COUNT = Pattern.compile("[0-9a-fA-F]{8}");
  private static final Pattern RESPONSE = Pattern.compile("[0-9a-fA-F]{32,128}");

  /** Null if it is malformed, too long, or lacks anything. */
  static @Nullable DigestCredentials read(String text) {
    Map<String, String> sent = text.length() > LONGEST ? null : AuthParameters.read(text);
    String username = sent == null ? null : username(sent);
    if (sent == null
        || username == null
        || !"auth".equalsIgnoreCase(sent.get("qop"))
        || !COUNT.matcher(sent.getOrDefault("nc", "")).matches()
        || !RESPONSE.matcher(sent.getOrDefault("response", "")).matches()) {
      return null;
    }
    String realm = sent.get("realm");
    String nonce = sent.get("nonce");
    String uri = sent.get("uri");
    String cnonce = sent.get("cnonce");
    String nc = sent.getOrDefault("nc", "");
    long count = Long.parseLong(nc, 16);
    if (realm == null || nonce == null || uri == null || cnonce == null || count == 0) {
      return null;
    }
    return new DigestCredentials(
        username,
        "true".equalsIgnoreCase(sent.get("userhash")),
        realm,
        nonce,
        uri,
        sent.getOrDefault("algorithm", "MD5"),
        cnonce,
        count,
        nc,
        sent.getOrDefault("response", ""));
  }

  /** Either {@code username}, whose bytes are UTF-8 as we ask for it, or {@code username*}. */
  private static @Nullable String username(Map<String, String> sent) {
    String plain = sent.get("username");
    String extended = sent.get("username*");
    if ((plain == null) == (extended == null)) {
      return null;
    }
    String name = plain != null ? utf8(plain.getBytes(ISO_8859_1)) : extended(extended);
    boolean printable = name != null && name.chars().noneMatch(Character::isISOControl);
    return printable ? name : null;
  }

  /** RFC 8187, section 3.2: {@code UTF-8''J%C3%A4s}. */
  private static @Nullable String extended(@Nullable String value) {
    if (value == null || !value.regionMatches(true, 0, "UTF-8'", 0, 6)) {
      return null;
    }
    int quote = value.indexOf('\'', 6);
    return quote < 0 ? null : utf8(percentDecoded(value.substring(quote + 1)));
  }

  private static byte @Nullable [] percentDecoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        bytes.write(c);
        continue;
      }
      if (i + 2 >= text.length()) {
        return null;
      }
      int high = Character.digit(text.charAt(i + 1), 16);
      int low = Character.digit(text.charAt(i + 2), 16);
      if (high < 0 || low < 0) {
        return null;
      }
      bytes.write(high * 16 + low);
      i += 2;
    }
    return bytes.toByteArray();
  }

  private static @Nullable String utf8(byte @Nullable [] bytes) {
    try {
      return bytes == null ? null : UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** What the response must be for whoever has this secret. */
  String expectedResponse(DigestAlgorithm digest, String secretHash, String method) {
    String target = digest.hex(method + ':' + uri);
    return digest.hex(String.join(":", secretHash, nonce, nc, cnonce, "auth", target));
  }
}
