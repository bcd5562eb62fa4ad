package dev.turboapi.worker;

import dev.turboapi.HttpHeader;
import io.vertx.core.http.HttpHeaders;
import java.time.Instant;

/**
 * The value of the {@code date} header (RFC 9110 section 5.6.7), which is written anew by the clock
 * of its worker instead of looking at the time for each answer. For one thread.
 */
final class HttpDate {
  private CharSequence text = "";

  HttpDate() {
    refresh();
  }

  CharSequence now() {
    return text;
  }

  /** To be called once a second or more often. */
  void refresh() {
    text = HttpHeaders.createOptimized(HttpHeader.date(Instant.now()));
  }
}
