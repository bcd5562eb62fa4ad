package dev.turboapi.dependencies;

import dev.turboapi.Resource;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Handlers that say how far they are from what they depend on. */
@Controller("/places")
class Places {
  /** Where and when something was provided. */
  static class Place {
    private final Thread thread = Thread.currentThread();
    private final AtomicBoolean passed = new AtomicBoolean();

    Place() {
      if (Context.isOnEventLoopThread()) {
        Objects.requireNonNull(Vertx.currentContext()).runOnContext(unused -> passed.set(true));
      }
    }

    String toHere() {
      if (Thread.currentThread() != thread) {
        return "another thread";
      }
      if (!Context.isOnEventLoopThread()) {
        return "a thread that may block";
      }
      return passed.get() ? "a later tick" : "the same tick";
    }
  }

  static final class Opened extends Place {}

  static final class Complete extends Place {}

  static final class Later extends Place {}

  static final class Blocked extends Place {}

  @Dependency
  static Place place() {
    return new Place();
  }

  @Dependency
  static Resource<Opened> opened() {
    return Resource.of(new Opened(), () -> {});
  }

  @Dependency
  static Future<Complete> complete() {
    return Future.succeededFuture(new Complete());
  }

  @Dependency
  static Future<Later> later() {
    Later later = new Later();
    return Objects.requireNonNull(Vertx.currentContext())
        .owner()
        .timer(1, TimeUnit.MILLISECONDS)
        .map(later);
  }

  @Blocking
  @Dependency
  static Blocked blocked() {
    return new Blocked();
  }

  @Get("/sync")
  String sync(@Depends Place place) {
    return place.toHere();
  }

  @Get("/opened")
  String opened(@Depends Opened opened) {
    return opened.toHere();
  }

  @Get("/complete")
  String complete(@Depends Complete complete) {
    return complete.toHere();
  }

  @Get("/later")
  String later(@Depends Later later) {
    return later.toHere();
  }

  @Get("/blocked")
  String blocked(@Depends Blocked blocked) {
    return blocked.toHere();
  }

  @Get("/blocked/below")
  String blockedBelow(@Depends Place place, @Depends Blocked blocked) {
    return place.toHere() + ", " + blocked.toHere();
  }

  @Get("/blocked/opened")
  String blockedOpened(@Depends Blocked blocked, @Depends Opened opened) {
    return blocked.toHere() + ", " + opened.toHere();
  }

  @Blocking
  @Get("/blocking")
  String blocking(@Depends Place place) {
    return place.toHere();
  }

  @Get("/async")
  Future<String> async(@Depends Place place) {
    return Future.succeededFuture(place.toHere());
  }
}
