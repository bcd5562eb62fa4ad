package dev.turboapi.benchmarks.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.turboapi.benchmarks.api.HttpDate;

/** The beginnings of answers, up to the number behind {@code content-length}. */
final class Heads {
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String JSON = "application/json";

  private static volatile byte[] text = head("200 OK", TEXT);
  private static volatile byte[] json = head("200 OK", JSON);

  private Heads() {}

  /** Writes the date anew. To be called once a second. */
  static void refresh() {
    text = head("200 OK", TEXT);
    json = head("200 OK", JSON);
  }

  static byte[] text() {
    return text;
  }

  static byte[] json() {
    return json;
  }

  /** For what is no success. */
  static byte[] json(String status) {
    return head(status, JSON);
  }

  private static byte[] head(String status, String contentType) {
    return "HTTP/1.1 %s\r\ncontent-type: %s\r\ndate: %s\r\ncontent-length: "
        .formatted(status, contentType, HttpDate.now())
        .getBytes(US_ASCII);
  }
}
