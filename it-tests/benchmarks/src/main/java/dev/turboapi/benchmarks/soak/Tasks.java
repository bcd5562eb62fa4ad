package dev.turboapi.benchmarks.soak;

import dev.turboapi.BackgroundTasks;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Counts background tasks: those that were asked for, and those that ran. Thread-safe. */
final class Tasks {
  private final LongAdder added = new LongAdder();
  private final LongAdder run = new LongAdder();

  /** One that blocks, and one that does not. */
  void addTo(BackgroundTasks tasks) {
    added.add(2);
    tasks.addTask(
        () -> {
          Thread.sleep(1);
          run.increment();
        });
    tasks.addAsyncTask(
        () ->
            Objects.requireNonNull(Vertx.currentContext())
                .owner()
                .timer(1, TimeUnit.MILLISECONDS)
                .onSuccess(unused -> run.increment()));
  }

  long added() {
    return added.sum();
  }

  long run() {
    return run.sum();
  }
}
