package dev.turboapi.worker;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The value of the {@code date} header (RFC 9110 section 5.6.7), which is written anew by the clock
 * of its worker instead of looking at the time for each answer. For one thread.
 */
final class HttpDate {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private CharSequence text = "";

  HttpDate() {
    refresh();
  }

  CharSequence now() {
    return text;
  }

  /** To be called once a second or more often. */
  void refresh() {
    text = HttpHeaders.createOptimized(of(Instant.now()));
  }

  /** As in headers. */
  static String of(Instant instant) {
    return FORMAT.format(instant);
  }
}
