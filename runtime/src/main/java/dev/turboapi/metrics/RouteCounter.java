package dev.turboapi.metrics;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Four numbers with one writer, the worker's event loop, and any reader: written without a fence,
 * since readers want them soon, not in step.
 */
final class RouteCounter implements RouteMetrics {
  private static final VarHandle TAKEN = handle("taken");
  private static final VarHandle ANSWERED = handle("answered");
  private static final VarHandle REFUSED = handle("refused");
  private static final VarHandle FAILED = handle("failed");

  private final int worker;
  private final String route;
  private long taken;
  private long answered;
  private long refused;
  private long failed;

  RouteCounter(int worker, String route) {
    this.worker = worker;
    this.route = route;
  }

  int worker() {
    return worker;
  }

  String route() {
    return route;
  }

  @Override
  public long taken() {
    TAKEN.setRelease(this, taken + 1);
    return 0;
  }

  @Override
  public void answered(long begun, int status) {
    ANSWERED.setRelease(this, answered + 1);
  }

  @Override
  public void refused(long begun, int status) {
    REFUSED.setRelease(this, refused + 1);
  }

  @Override
  public void failed(long begun, int status) {
    FAILED.setRelease(this, failed + 1);
  }

  // Ends before beginnings, so that no request seems to have ended before it began.
  Tally tally() {
    long answers = (long) ANSWERED.getAcquire(this);
    long refusals = (long) REFUSED.getAcquire(this);
    long failures = (long) FAILED.getAcquire(this);
    return new Tally((long) TAKEN.getAcquire(this), answers, refusals, failures);
  }

  private static VarHandle handle(String field) {
    try {
      return MethodHandles.lookup().findVarHandle(RouteCounter.class, field, long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
