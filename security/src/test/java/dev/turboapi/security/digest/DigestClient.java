package dev.turboapi.security.digest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.Request;
import java.lang.reflect.Proxy;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A client that answers challenges, or something that looks like it. */
final class DigestClient {
  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

  String method = "GET";
  String path = "/me";
  @Nullable String query;
  final Map<String, String> parameters = new LinkedHashMap<>();

  private String username = "johndoe";
  private String password = "s3cret";

  DigestClient(String challenge) {
    Matcher nonce = NONCE.matcher(challenge);
    parameters.put("username", "\"johndoe\"");
    parameters.put("realm", "\"shop\"");
    parameters.put("nonce", nonce.find() ? '"' + nonce.group(1) + '"' : "\"none\"");
    parameters.put("uri", "\"/me\"");
    parameters.put("algorithm", "SHA-256");
    parameters.put("qop", "auth");
    parameters.put("nc", "00000001");
    parameters.put("cnonce", "\"f2/wE4q74E6zIJEtWaHKaf5wv\"");
  }

  /** Behind this, responses are made for that user. */
  DigestClient as(String user, String secret) {
    username = user;
    password = secret;
    return this;
  }

  DigestClient with(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  DigestClient without(String name) {
    parameters.remove(name);
    return this;
  }

  /** A request with the right response for these parameters. */
  Request request() {
    String hash =
        hex(utf8(username + ":" + plain("realm") + ":" + password))
            + ":"
            + plain("nonce")
            + ":"
            + plain("nc")
            + ":"
            + plain("cnonce")
            + ":auth:"
            + hex(method + ":" + plain("uri"));
    parameters.put("response", '"' + hex(hash) + '"');
    return sent();
  }

  /** A request with these parameters as they are. */
  Request sent() {
    return request(
        method,
        path,
        query,
        parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining(", ", "Digest ", "")));
  }

  static Request request(
      String method, String path, @Nullable String query, @Nullable String authorization) {
    return (Request)
        Proxy.newProxyInstance(
            DigestClient.class.getClassLoader(),
            new Class<?>[] {Request.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "method" -> method;
                  case "path" -> path;
                  case "queryString" -> query;
                  case "header" -> authorization;
                  default -> throw new UnsupportedOperationException(called.getName());
                });
  }

  private String plain(String name) {
    return parameters.getOrDefault(name, "").replace("\"", "");
  }

  /** As headers are read: a character a byte. */
  static String utf8(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  private String hex(String text) {
    String algorithm = parameters.getOrDefault("algorithm", "MD5").replace("\"", "");
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(ISO_8859_1)));
    } catch (NoSuchAlgorithmException e) {
      return "00".repeat(32);
    }
  }
}
