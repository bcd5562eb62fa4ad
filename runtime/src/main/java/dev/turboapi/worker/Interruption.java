package dev.turboapi.worker;

import org.jspecify.annotations.Nullable;

/** Interrupts what blocks a thread for one request, but nothing that the thread does later. */
final class Interruption {
  private @Nullable Thread thread;
  private boolean asked;

  /** This thread may block from now on; false if it should not begin. */
  synchronized boolean begin() {
    thread = Thread.currentThread();
    return !asked;
  }

  /** It is done. */
  synchronized void end() {
    thread = null;
    boolean unused = Thread.interrupted(); // meant for this call, not for the next on the thread
  }

  /** Nobody waits for it any longer. */
  synchronized void ask() {
    asked = true;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
