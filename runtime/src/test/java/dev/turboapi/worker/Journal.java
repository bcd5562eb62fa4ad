package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Request;
import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Solved;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What providers, their exits and handlers did, in order, and where. */
final class Journal {
  /** One thing that was done. */
  record Entry(String what, Thread thread, boolean onEventLoop) {
    @Override
    public String toString() {
      return what;
    }
  }

  private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>();

  void note(String what) {
    entries.add(new Entry(what, Thread.currentThread(), Context.isOnEventLoopThread()));
  }

  /** A provider of its name. */
  Dependant provider(String name) {
    return Dependant.of(
        String.class,
        (request, solved) -> {
          note(name);
          return name;
        });
  }

  /** The provider of a resource. */
  Dependant opening(String name) {
    return Dependant.of(String.class, (request, solved) -> open(name));
  }

  /** A resource that notes how it is opened and closed. */
  Resource<String> open(String name) {
    note("open " + name);
    return Resource.onExit(name, failure -> noteClosed(name, failure));
  }

  void noteClosed(String name, @Nullable Throwable failure) {
    note("close " + name + (failure == null ? "" : " for " + failure.getMessage()));
  }

  /** A handler of nothing but what it depends on. */
  Future<Response> handle(Request request, Solved solved) {
    note("handler");
    return Future.succeededFuture(Response.text("answer"));
  }

  /** Waits for the next thing. */
  Entry next() throws InterruptedException {
    Entry entry = entries.poll(20, TimeUnit.SECONDS);
    assertThat(entry).isNotNull();
    return entry;
  }

  /** Waits until these have been done, in this order, and nothing else. */
  void assertNext(String... expected) throws InterruptedException {
    List<String> seen = new ArrayList<>();
    while (seen.size() < expected.length) {
      Entry entry = entries.poll(10, TimeUnit.SECONDS);
      if (entry == null) {
        break;
      }
      seen.add(entry.what());
    }
    assertThat(seen).containsExactlyElementsIn(expected).inOrder();
    assertThat(entries).isEmpty();
  }

  void assertEmpty() {
    assertThat(entries).isEmpty();
  }
}
