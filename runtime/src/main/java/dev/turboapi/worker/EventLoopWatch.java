package dev.turboapi.worker;

import static java.lang.System.Logger.Level.WARNING;

import dev.turboapi.routing.Route;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Names handlers that block their event loop, with the place at which they do. A thread of its own
 * looks at what each event loop is at, so that a call costs two plain writes and no look at the
 * clock.
 */
final class EventLoopWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");
  private static final long SILENCE_NANOS = TimeUnit.MINUTES.toNanos(1);
  private static final int LOOKS_PER_THRESHOLD = 4;

  private final long thresholdNanos;
  private final List<Seat> seats = new CopyOnWriteArrayList<>();
  private final Map<Route, Long> lastNamed = new HashMap<>();
  private final Thread thread = new Thread(this::watch, "turboapi-watch");
  private volatile boolean closed;

  private EventLoopWatch(Duration threshold) {
    this.thresholdNanos = threshold.toNanos();
    thread.setDaemon(true);
  }

  static EventLoopWatch start(Duration threshold) {
    EventLoopWatch watch = new EventLoopWatch(threshold);
    watch.thread.start();
    return watch;
  }

  /** Where the event loop of the current thread says what it is at. */
  Seat seat() {
    Seat seat = new Seat(Thread.currentThread());
    seats.add(seat);
    return seat;
  }

  void remove(Seat seat) {
    seats.remove(seat);
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void watch() {
    while (!closed) {
      long now = System.nanoTime();
      for (Seat seat : seats) {
        Route route = seat.lookedAt(now);
        if (route != null && now - seat.since >= thresholdNanos) {
          name(route, seat, now);
        }
      }
      LockSupport.parkNanos(thresholdNanos / LOOKS_PER_THRESHOLD);
    }
  }

  private void name(Route route, Seat seat, long now) {
    Long last = lastNamed.get(route);
    if (last != null && now - last < SILENCE_NANOS) {
      return;
    }
    lastNamed.put(route, now);
    Blocked place = new Blocked(seat.eventLoop);
    LOG.log(
        WARNING,
        "%s has blocked its event loop for %d ms. Annotate it with @Blocking, or return a Future."
            .formatted(route, TimeUnit.NANOSECONDS.toMillis(now - seat.since)),
        place);
  }

  /** What one event loop is at. Written by it, read by the watch. */
  static final class Seat {
    private final Thread eventLoop;
    private final AtomicReference<@Nullable Route> route = new AtomicReference<>();
    private int calls;

    // Of the watch alone.
    private int lastCalls;
    private long since;

    private Seat(Thread eventLoop) {
      this.eventLoop = eventLoop;
    }

    void enter(Route called) {
      calls++;
      route.setRelease(called);
    }

    void leave() {
      route.setRelease(null);
    }

    /** The route whose call was there at the last look already; null if there is none. */
    private @Nullable Route lookedAt(long now) {
      Route current = route.getAcquire();
      if (current == null || calls != lastCalls) {
        lastCalls = calls;
        since = now;
        return null;
      }
      return current;
    }
  }

  /** Carries into the log where the handler is that blocks its event loop. */
  private static final class Blocked extends Exception {
    private static final long serialVersionUID = 1L;

    Blocked(Thread eventLoop) {
      super("It is here now", null, false, true);
      setStackTrace(
          Arrays.stream(eventLoop.getStackTrace())
              .takeWhile(frame -> !frame.getClassName().equals(Route.class.getName()))
              .toArray(StackTraceElement[]::new));
    }
  }
}
