package dev.turboapi.oracle;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.turboapi.HttpException;
import dev.turboapi.Resource;
import dev.turboapi.schema.Unbindable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of requests, for others to read, by topic. */
public final class Journal {
  private final Map<String, List<String>> entries = new HashMap<>();

  public synchronized void write(String topic, String entry) {
    of(topic).add(entry);
    notifyAll();
  }

  /** The entries, once there are as many; after 5 seconds those that are there. */
  public synchronized List<String> read(String topic, int count) throws InterruptedException {
    long end = System.nanoTime() + SECONDS.toNanos(5);
    for (long left = end - System.nanoTime();
        of(topic).size() < count && left > 0;
        left = end - System.nanoTime()) {
      NANOSECONDS.timedWait(this, left);
    }
    return List.copyOf(of(topic));
  }

  /** A resource that writes when it is opened and when it is closed. */
  public <T> Resource<T> opened(String topic, String name, T value) {
    write(topic, "open " + name);
    return Resource.onExit(value, failure -> write(topic, closed(name, failure)));
  }

  /** How a resource was closed. */
  public static String closed(String name, @Nullable Throwable failure) {
    return "close " + name + (failure == null ? "" : " after " + kind(failure));
  }

  /** The status of the answer that a failure is; or that it is none. */
  public static String kind(Throwable failure) {
    if (failure instanceof HttpException answer) {
      return String.valueOf(answer.status());
    }
    return failure instanceof Unbindable ? "422" : "failure";
  }

  private List<String> of(String topic) {
    return entries.computeIfAbsent(topic, unused -> new ArrayList<>());
  }
}
