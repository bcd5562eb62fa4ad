package dev.turboapi.worker;

import io.vertx.core.Context;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Where code runs that may block: a virtual thread each where the JVM has them, else the worker
 * pool of Vert.x.
 */
final class BlockingThreads implements AutoCloseable {
  private final @Nullable ExecutorService virtualThreads = virtualThreads();

  /**
   * Runs the task soon.
   *
   * @param context whose worker pool is used where there are no virtual threads
   */
  void execute(Runnable task, Context context) {
    if (virtualThreads != null) {
      virtualThreads.execute(task);
    } else {
      var unused =
          context.executeBlocking(
              () -> {
                task.run();
                return null;
              },
              false);
    }
  }

  /** Interrupts what still runs. */
  @Override
  public void close() {
    if (virtualThreads != null) {
      virtualThreads.shutdownNow();
    }
  }

  // The floor is Java 17, whose class files cannot name what Java 21 brought.
  private static @Nullable ExecutorService virtualThreads() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException e) {
      return null;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Virtual threads cannot be had", e);
    }
  }
}
