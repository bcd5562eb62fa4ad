package dev.turboapi.worker;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The value of the {@code date} header, written anew once a second (RFC 9110 section 5.6.7). For
 * one thread.
 */
final class HttpDate {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private long second = Long.MIN_VALUE;
  private CharSequence text = "";

  CharSequence now() {
    long now = System.currentTimeMillis() / 1000;
    if (now != second) {
      second = now;
      text = HttpHeaders.createOptimized(of(Instant.ofEpochSecond(now)));
    }
    return text;
  }

  /** As in headers. */
  static String of(Instant instant) {
    return FORMAT.format(instant);
  }
}
