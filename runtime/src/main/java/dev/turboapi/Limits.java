package dev.turboapi;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How much an application takes, and for how long it waits. Immutable.
 *
 * <pre>{@code
 * TurboApi.builder().limits(limits -> limits.bodySize(1 << 20).idleTimeout(Duration.ofSeconds(5)))
 * }</pre>
 *
 * <p>Durations are from 1 ms on.
 *
 * @param requestLine bytes of the request line, from 1; a longer one is 414. Default 8,192.
 * @param headers bytes of all header fields, from 1; more are 431. Default 16,384.
 * @param bodySize bytes of a request's body, from 0; a larger one is 413. {@code @MaxBodySize} sets
 *     another limit for a handler. Forms are bodies, so this bounds all files of a form together.
 *     Default 16 MiB.
 * @param forms what is taken of a form within that.
 * @param bodyTimeout how long a body may bring no byte; then 408. Default 30 s.
 * @param idleTimeout how long a connection is kept without a request in progress. Default 75 s.
 * @param handlerTimeout how long an async or blocking handler has to answer; then 504.
 *     {@code @Timeout} sets another limit for a handler. Null, the default, for no limit.
 * @param blockedEventLoop how long a handler may hold an event loop before the log names it.
 *     Default 200 ms.
 * @param gracePeriod how long requests in flight may take once the application closes. Default 30
 *     s.
 */
public record Limits(
    int requestLine,
    int headers,
    int bodySize,
    FormLimits forms,
    Duration bodyTimeout,
    Duration idleTimeout,
    @Nullable Duration handlerTimeout,
    Duration blockedEventLoop,
    Duration gracePeriod) {

  /**
   * @throws IllegalArgumentException if one of them is out of range, naming it
   */
  public Limits {
    Ranges.check("requestLine", requestLine, 1, Integer.MAX_VALUE);
    Ranges.check("headers", headers, 1, Integer.MAX_VALUE);
    Ranges.check("bodySize", bodySize, 0, Integer.MAX_VALUE);
    Ranges.check("bodyTimeout", bodyTimeout);
    Ranges.check("idleTimeout", idleTimeout);
    if (handlerTimeout != null) {
      Ranges.check("handlerTimeout", handlerTimeout);
    }
    Ranges.check("blockedEventLoop", blockedEventLoop);
    Ranges.check("gracePeriod", gracePeriod);
  }

  /** Begins with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** What an application changes of the defaults. Not thread-safe. */
  public static final class Builder {
    private int requestLine = 8192;
    private int headers = 16384;
    private int bodySize = 16 << 20;
    private final FormLimits.Builder forms = FormLimits.builder();
    private Duration bodyTimeout = Duration.ofSeconds(30);
    private Duration idleTimeout = Duration.ofSeconds(75);
    private @Nullable Duration handlerTimeout;
    private Duration blockedEventLoop = Duration.ofMillis(200);
    private Duration gracePeriod = Duration.ofSeconds(30);

    private Builder() {}

    /** Bytes of the request line, from 1. */
    public Builder requestLine(int requestLine) {
      this.requestLine = requestLine;
      return this;
    }

    /** Bytes of all header fields, from 1. */
    public Builder headers(int headers) {
      this.headers = headers;
      return this;
    }

    /** Bytes of a body, from 0. */
    public Builder bodySize(int bodySize) {
      this.bodySize = bodySize;
      return this;
    }

    /**
     * Changes what is taken of a form.
     *
     * <pre>{@code
     * limits.forms(forms -> forms.files(10).fileSize(1 << 20))
     * }</pre>
     */
    public Builder forms(Consumer<FormLimits.Builder> change) {
      change.accept(forms);
      return this;
    }

    /** How long a body may bring no byte. */
    public Builder bodyTimeout(Duration bodyTimeout) {
      this.bodyTimeout = bodyTimeout;
      return this;
    }

    /** How long a connection is kept without a request in progress. */
    public Builder idleTimeout(Duration idleTimeout) {
      this.idleTimeout = idleTimeout;
      return this;
    }

    /** How long an async or blocking handler has to answer; null for as long as it likes. */
    public Builder handlerTimeout(@Nullable Duration handlerTimeout) {
      this.handlerTimeout = handlerTimeout;
      return this;
    }

    /** How long a handler may hold an event loop before the log names it. */
    public Builder blockedEventLoop(Duration blockedEventLoop) {
      this.blockedEventLoop = blockedEventLoop;
      return this;
    }

    /** How long requests in flight may take once the application closes. */
    public Builder gracePeriod(Duration gracePeriod) {
      this.gracePeriod = gracePeriod;
      return this;
    }

    /**
     * The limits as they are now.
     *
     * @throws IllegalArgumentException if one of them is out of range, naming it
     */
    public Limits build() {
      return new Limits(
          requestLine,
          headers,
          bodySize,
          forms.build(),
          bodyTimeout,
          idleTimeout,
          handlerTimeout,
          blockedEventLoop,
          gracePeriod);
    }
  }
}
