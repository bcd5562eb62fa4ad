package dev.turboapi.oracle.dependencies;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.HttpException;
import dev.turboapi.Resource;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.oracle.Journal;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fails while dependencies are closed. */
@Controller
@SuppressWarnings("DoNotCallSuggester") // Providers that always refuse are what is tested here.
class Exits {
  record Witness() {}

  record Inner() {}

  record Replacing() {}

  record ReplacingAgain() {}

  record ReplacingLater() {}

  record Breaking() {}

  record Failing() {}

  record FailingLater() {}

  record Refused() {}

  private final Journal journal;

  Exits(Journal journal) {
    this.journal = journal;
  }

  private static String kind(@Nullable Throwable failure) {
    return failure == null ? "nothing" : Journal.kind(failure);
  }

  @Dependency
  Resource<Witness> witness(String topic) {
    return Resource.onExit(
        new Witness(), failure -> journal.write(topic, "witness of " + kind(failure)));
  }

  @Dependency
  Resource<Inner> inner(String topic) {
    return Resource.onExit(
        new Inner(), failure -> journal.write(topic, "inner of " + kind(failure)));
  }

  @Dependency
  Resource<Replacing> replacing(String topic) {
    return Resource.onExit(
        new Replacing(),
        failure -> {
          if (failure != null) {
            journal.write(topic, "replacing " + kind(failure));
            throw new HttpException(418, "Replaced", Map.of("x-replaced", kind(failure)));
          }
        });
  }

  @Blocking
  @Dependency
  Resource<ReplacingAgain> replacingAgain(String topic) {
    return Resource.onExit(
        new ReplacingAgain(),
        failure -> {
          if (failure != null) {
            journal.write(topic, "replacing " + kind(failure) + " again");
            throw new HttpException(409, "Replaced again", Map.of("x-replaced", kind(failure)));
          }
        });
  }

  @Dependency
  Resource<ReplacingLater> replacingLater(String topic) {
    return Resource.onAsyncExit(
        new ReplacingLater(),
        failure -> {
          if (failure == null) {
            return Future.succeededFuture();
          }
          journal.write(topic, "replacing " + kind(failure) + " later");
          return Later.byTimer("later")
              .compose(late -> Future.failedFuture(new HttpException(410, "Replaced later")));
        });
  }

  @Dependency
  Resource<Breaking> breaking(String topic) {
    return Resource.onExit(
        new Breaking(),
        failure -> {
          journal.write(topic, "breaking after " + kind(failure));
          throw new IllegalStateException("broken");
        });
  }

  @Dependency
  Resource<Failing> failing(String topic) {
    return Resource.of(
        new Failing(),
        () -> {
          journal.write(topic, "failing");
          throw new HttpException(409, "Too late");
        });
  }

  @Dependency
  Future<Resource<FailingLater>> failingLater(String topic) {
    return Later.byTimer(
        Resource.onAsyncExit(
            new FailingLater(),
            failure -> {
              journal.write(topic, "failing later");
              return Future.failedFuture(new IllegalStateException("too late"));
            }));
  }

  @Dependency
  Refused refused(String topic) {
    throw new HttpException(403, "Refused");
  }

  @Blocking
  @Get("/journal/{topic}")
  List<String> read(String topic, int count) throws InterruptedException {
    return journal.read(topic, count);
  }

  @Get("/replaced/{topic}")
  String replaced(
      String topic, @Depends Witness witness, @Depends Replacing replacing, @Depends Inner inner) {
    throw new HttpException(400, "No");
  }

  @Get("/replaced/broken/{topic}")
  String replacedBroken(String topic, @Depends Witness witness, @Depends Replacing replacing) {
    throw new IllegalStateException("broken");
  }

  @Get("/replaced/twice/{topic}")
  String replacedTwice(
      String topic,
      @Depends Witness witness,
      @Depends ReplacingAgain again,
      @Depends Replacing replacing) {
    throw new HttpException(400, "No");
  }

  @Get("/replaced/async/{topic}")
  Future<String> replacedLater(
      String topic, @Depends Witness witness, @Depends ReplacingLater later, @Depends Inner inner) {
    return Future.failedFuture(new HttpException(400, "No"));
  }

  @Get("/replaced/below/{topic}")
  String replacedBelow(
      String topic,
      @Depends Witness witness,
      @Depends Replacing replacing,
      @Depends Refused refused) {
    return "never";
  }

  @Get("/replaced/invalid/{topic}")
  int replacedInvalid(
      String topic, int number, @Depends Witness witness, @Depends Replacing replacing) {
    return number;
  }

  @Get("/replaced/not/{topic}")
  String notReplaced(
      String topic,
      @Depends Witness witness,
      @Depends Replacing replacing,
      @Depends ReplacingLater later) {
    return "fine";
  }

  @Get("/broken/{topic}")
  String broken(String topic, @Depends Witness witness, @Depends Breaking breaking) {
    throw new HttpException(400, "No");
  }

  @Get("/broken/replaced/{topic}")
  String brokenReplaced(String topic, @Depends Replacing replacing, @Depends Breaking breaking) {
    throw new HttpException(400, "No");
  }

  @Get("/late/{topic}")
  String late(
      String topic, @Depends Witness witness, @Depends Failing failing, @Depends Inner inner) {
    return "answered";
  }

  @Get("/late/async/{topic}")
  Future<String> lateAsync(String topic, @Depends Witness witness, @Depends FailingLater failing) {
    return Later.byTimer("answered");
  }

  @Get("/late/replaced/{topic}")
  String lateReplaced(
      String topic,
      @Depends Witness witness,
      @Depends Replacing replacing,
      @Depends Failing failing) {
    return "answered";
  }

  @Get("/task/{topic}")
  String task(
      String topic, BackgroundTasks tasks, @Depends Witness witness, @Depends Replacing replacing) {
    tasks.addTask(
        () -> {
          journal.write(topic, "task");
          throw new IllegalStateException("broken");
        });
    return "answered";
  }
}
