package dev.turboapi.metrics;

/**
 * Hears of the requests of one route on one worker. Each request is taken once, and then exactly
 * once answered, refused or failed. All calls come on the worker's event loop, so they may not
 * block, and need no locks among themselves.
 */
public interface RouteMetrics {
  /**
   * A request was accepted.
   *
   * @return anything, to be given back when the request ends: {@code System.nanoTime()} for one who
   *     measures durations
   */
  long taken();

  /**
   * An answer was handed to the connection in full, whatever it says of the request.
   *
   * @param begun what {@link #taken} returned
   */
  void answered(long begun, int status);

  /**
   * A bound turned the request away before its handler was called: 503 (queue), 413 (size), 408
   * (time).
   *
   * @param begun what {@link #taken} returned
   */
  void refused(long begun, int status);

  /**
   * The client did not get what it asked for: the handler failed (500) or took too long (504), its
   * worker died (503), the body broke off, or the client had gone.
   *
   * @param begun what {@link #taken} returned
   * @param status that was sent or would have been; 0 for none
   */
  void failed(long begun, int status);
}
