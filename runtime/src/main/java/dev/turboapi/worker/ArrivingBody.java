package dev.turboapi.worker;

import dev.turboapi.BodyStream;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The handler's end of a body that arrives on another thread. Handlers are called on one context;
 * everything else may be called by any thread.
 */
final class ArrivingBody implements BodyStream {
  private final Runnable ask;
  private @Nullable Context context;
  private @Nullable Handler<Buffer> handler;
  private @Nullable Handler<Void> endHandler;
  private @Nullable Handler<Throwable> exceptionHandler;
  private long demand = Long.MAX_VALUE;
  private boolean asked;
  private @Nullable Buffer piece;
  private @Nullable Throwable failure;
  private boolean ended;

  /** Whether end or failure were told. */
  private boolean over;

  /**
   * @param ask for one piece more, or the end
   */
  ArrivingBody(Runnable ask) {
    this.ask = ask;
  }

  /** Calls handlers there from now on. */
  synchronized ArrivingBody on(Context given) {
    if (context == null) {
      context = given;
    }
    return this;
  }

  synchronized void arrive(Buffer arrived) {
    asked = false;
    piece = arrived;
    goOn();
  }

  synchronized void end() {
    ended = true;
    goOn();
  }

  /** Of no effect behind the end. */
  synchronized void fail(Throwable cause) {
    if (!ended && failure == null) {
      failure = cause;
      goOn();
    }
  }

  private void goOn() {
    if (context != null && !over) {
      context.runOnContext(unused -> signal());
    }
  }

  /** One signal at a time: a handler that throws keeps nobody from the next. */
  private void signal() {
    Runnable signal = next();
    if (signal != null) {
      signal.run();
    }
  }

  private synchronized @Nullable Runnable next() {
    if (over) {
      return null;
    }
    if (failure != null) {
      return failed(failure);
    }
    if (demand == 0 || handler == null) {
      return null;
    }
    if (piece != null) {
      return received(piece, handler);
    }
    if (ended) {
      return finished();
    }
    if (asked) {
      return null;
    }
    asked = true;
    return ask;
  }

  private @Nullable Runnable failed(Throwable cause) {
    Handler<Throwable> told = exceptionHandler;
    if (told == null) {
      return null;
    }
    over = true;
    return () -> told.handle(cause);
  }

  private Runnable received(Buffer arrived, Handler<Buffer> told) {
    piece = null;
    demand = demand == Long.MAX_VALUE ? demand : demand - 1;
    goOn();
    return () -> told.handle(arrived);
  }

  private @Nullable Runnable finished() {
    Handler<Void> told = endHandler;
    over = true;
    return told == null ? null : () -> told.handle(null);
  }

  @Override
  public synchronized BodyStream handler(@Nullable Handler<Buffer> handler) {
    this.handler = handler;
    goOn();
    return this;
  }

  @Override
  public synchronized BodyStream endHandler(@Nullable Handler<Void> endHandler) {
    this.endHandler = endHandler;
    return this;
  }

  @Override
  public synchronized BodyStream exceptionHandler(@Nullable Handler<Throwable> exceptionHandler) {
    this.exceptionHandler = exceptionHandler;
    goOn();
    return this;
  }

  @Override
  public synchronized BodyStream pause() {
    demand = 0;
    return this;
  }

  @Override
  public BodyStream resume() {
    return fetch(Long.MAX_VALUE);
  }

  @Override
  public synchronized BodyStream fetch(long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException("No less than 0 pieces can be fetched; got " + amount);
    }
    demand = demand + amount < 0 ? Long.MAX_VALUE : demand + amount;
    goOn();
    return this;
  }
}
