package dev.turboapi.worker;

import io.vertx.core.http.HttpConnection;

/** What a worker knows of a connection that it accepted. For its event loop only. */
final class Connection {
  private final HttpConnection http;
  private int inProgress;
  private long idleSince;
  private boolean closing;

  Connection(HttpConnection http, long now) {
    this.http = http;
    this.idleSince = now;
  }

  void begin() {
    inProgress++;
  }

  void end(long now) {
    inProgress--;
    idleSince = now;
  }

  /** How many requests have not ended: with HTTP/2 there may be several. */
  int inProgress() {
    return inProgress;
  }

  boolean isIdle() {
    return inProgress == 0;
  }

  boolean isIdleSince(long time) {
    return isIdle() && idleSince <= time;
  }

  /**
   * The answer that is being sent is the last one: requests behind it are not answered (RFC 9112,
   * 9.6).
   */
  void closeAfterAnswer() {
    closing = true;
  }

  boolean isClosing() {
    return closing;
  }

  HttpConnection http() {
    return http;
  }

  void close() {
    closing = true;
    http.close();
  }
}
