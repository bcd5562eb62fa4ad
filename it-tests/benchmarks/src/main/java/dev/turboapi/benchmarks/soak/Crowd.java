package dev.turboapi.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** All clients, each on a thread of its own. */
final class Crowd {
  private final int port;
  private final long pauseNanos;
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicInteger number = new AtomicInteger();
  private volatile boolean ending;

  private Crowd(int port, long pauseNanos) {
    this.port = port;
    this.pauseNanos = pauseNanos;
  }

  static Crowd start(int port, Settings settings, Score score) {
    Crowd crowd = new Crowd(port, settings.pauseNanos());
    SplittableRandom seeds = new SplittableRandom(settings.seed());
    for (int i = 0; i < settings.connections(); i++) {
      Thread thread = new Thread(new Client(crowd, score, seeds.split()), "client-" + i);
      thread.setDaemon(true);
      crowd.threads.add(thread);
    }
    crowd.threads.forEach(Thread::start);
    return crowd;
  }

  int port() {
    return port;
  }

  /** On average, between the answers to what was asked and the next requests. */
  long pauseNanos() {
    return pauseNanos;
  }

  /** From 1 on. */
  int nextNumber() {
    return number.incrementAndGet();
  }

  /** The server is about to be told to stop: to be called before it is. */
  void announceEnd() {
    ending = true;
  }

  boolean isEnding() {
    return ending;
  }

  /** Waits until all have seen that the server is gone. */
  void join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
