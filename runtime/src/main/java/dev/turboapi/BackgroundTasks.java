package dev.turboapi;

import io.vertx.core.Future;

/**
 * What is to be done after the answer was sent. A handler that has a parameter of this type adds
 * tasks to it.
 *
 * <pre>{@code
 * @Post("/notifications/{email}")
 * Map<String, String> notify(String email, BackgroundTasks tasks) {
 *   tasks.addTask(() -> log.append("mail to " + email));
 *   return Map.of("message", "Notification sent in the background");
 * }
 * }</pre>
 *
 * <p>Tasks run one after another, in the order added, once the last byte of the answer is handed
 * over; the client waits for none of them, and its connection serves the next request meanwhile.
 * They do not run if the handler fails. The first task that fails is logged and ends the others.
 * Shutdown waits for them within its grace period.
 *
 * <p>Not thread-safe: to be used by the handler until it has answered.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/background-tasks/">Background tasks</a>
 */
public interface BackgroundTasks {
  /** A task that may block: it runs on a virtual thread or one of the worker pool. */
  @FunctionalInterface
  interface Task {
    void run() throws Exception;
  }

  /**
   * A task that is over when its future completes. It starts on an event loop and may not block.
   */
  @FunctionalInterface
  interface AsyncTask {
    Future<?> run() throws Exception;
  }

  /** Adds a task that may block. */
  void addTask(Task task);

  /** Adds a task that does not block. */
  void addAsyncTask(AsyncTask task);
}
