package dev.turboapi.oracle.dependencies;

import static dev.turboapi.annotation.Depends.Lifetime.FUNCTION;
import static dev.turboapi.annotation.Depends.Lifetime.REQUEST;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.HttpException;
import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.oracle.Journal;
import dev.turboapi.oracle.Later;
import dev.turboapi.oracle.Pieces;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** Dependencies that are closed before the answer is sent, and those that are not. */
@Controller
class Lifetimes {
  record First(String name) {}

  record Second(String name) {}

  record Above(String name) {}

  record AboveBrief(String name) {}

  record Plain(String name) {}

  record LateOne(String name) {}

  record Failing(String name) {}

  record FailingLater(String name) {}

  record Breaking(String name) {}

  private final Journal journal;

  Lifetimes(Journal journal) {
    this.journal = journal;
  }

  @Dependency
  Resource<First> first(String topic) {
    return journal.opened(topic, "first", new First("first"));
  }

  @Dependency
  Resource<Second> second(String topic) {
    return journal.opened(topic, "second", new Second("second"));
  }

  @Dependency
  Resource<Above> above(String topic, @Depends First first) {
    String name = "above " + first.name();
    return journal.opened(topic, name, new Above(name));
  }

  @Dependency
  Resource<AboveBrief> aboveBrief(String topic, @Depends(lifetime = FUNCTION) First first) {
    String name = "above brief " + first.name();
    return journal.opened(topic, name, new AboveBrief(name));
  }

  @Dependency
  static Plain plain(@Depends(lifetime = FUNCTION) First first) {
    return new Plain("plain of " + first.name());
  }

  @Dependency
  Future<Resource<LateOne>> later(String topic) {
    journal.write(topic, "open later");
    return Later.byTimer(
        Resource.onAsyncExit(
            new LateOne("later"),
            failure ->
                Later.byTimer(Journal.closed("later", failure))
                    .onSuccess(entry -> journal.write(topic, entry))));
  }

  @Dependency
  Resource<Failing> failing(String topic) {
    journal.write(topic, "open failing");
    return Resource.of(
        new Failing("failing"),
        () -> {
          journal.write(topic, "close failing");
          throw new HttpException(409, "Not after all", Map.of("x-why", "closing failed"));
        });
  }

  @Dependency
  Resource<FailingLater> failingLater(String topic) {
    journal.write(topic, "open failing later");
    return Resource.onAsyncExit(
        new FailingLater("failing later"),
        failure -> {
          journal.write(topic, "close failing later");
          return Future.failedFuture(new HttpException(410, "Not after all, later"));
        });
  }

  @Dependency
  Resource<Breaking> breaking(String topic) {
    return Resource.of(
        new Breaking("breaking"),
        () -> {
          journal.write(topic, "close breaking");
          throw new IllegalStateException("broken");
        });
  }

  private Response chunks(String topic) {
    return Response.stream(
        Response.TEXT, Pieces.noticed(List.of("chunk"), number -> journal.write(topic, "chunk")));
  }

  @Blocking
  @Get("/journal/{topic}")
  List<String> read(String topic, int count) throws InterruptedException {
    return journal.read(topic, count);
  }

  @Get("/brief/{topic}")
  Response brief(String topic, @Depends(lifetime = FUNCTION) First first) {
    journal.write(topic, "handler");
    return chunks(topic);
  }

  @Get("/brief/async/{topic}")
  Future<Response> briefLater(String topic, @Depends(lifetime = FUNCTION) LateOne later) {
    journal.write(topic, "handler");
    return Later.byTimer(chunks(topic));
  }

  @Get("/request/{topic}")
  Response request(String topic, @Depends(lifetime = REQUEST) First first) {
    journal.write(topic, "handler");
    return chunks(topic);
  }

  @Get("/both/{topic}")
  Response both(
      String topic,
      BackgroundTasks tasks,
      @Depends(lifetime = FUNCTION) First first,
      @Depends Second second) {
    tasks.addTask(() -> journal.write(topic, "task"));
    journal.write(topic, "handler");
    return chunks(topic);
  }

  @Get("/two/{topic}")
  List<String> two(
      String topic,
      @Depends(lifetime = FUNCTION) First first,
      @Depends(lifetime = FUNCTION) Second second) {
    journal.write(topic, "handler");
    return List.of(first.name(), second.name());
  }

  @Get("/same/{topic}")
  List<String> same(
      String topic,
      @Depends First first,
      @Depends(lifetime = FUNCTION) First brief,
      @Depends(lifetime = REQUEST) First request,
      @Depends(lifetime = FUNCTION) First again) {
    journal.write(topic, "handler");
    return List.of(first.name(), brief.name(), request.name(), again.name());
  }

  @Get("/above/{topic}")
  String briefAbove(String topic, @Depends(lifetime = FUNCTION) Above above) {
    journal.write(topic, "handler");
    return above.name();
  }

  @Get("/above/brief/{topic}")
  String briefAboveBrief(String topic, @Depends(lifetime = FUNCTION) AboveBrief above) {
    journal.write(topic, "handler");
    return above.name();
  }

  @Get("/plain/{topic}")
  Response briefBelowPlain(String topic, @Depends Plain plain) {
    journal.write(topic, "handler");
    return chunks(topic);
  }

  @Depends(value = First.class, lifetime = FUNCTION)
  @Depends(Second.class)
  @Get("/route/{topic}")
  Response route(String topic) {
    journal.write(topic, "handler");
    return chunks(topic);
  }

  @Get("/refused/{topic}")
  String refused(String topic, @Depends(lifetime = FUNCTION) First first, @Depends Second second) {
    throw new HttpException(400, "No");
  }

  @Get("/broken/{topic}")
  String broken(String topic, @Depends Second second, @Depends(lifetime = FUNCTION) First first) {
    throw new IllegalStateException("broken");
  }

  @Get("/invalid/{topic}")
  int invalid(
      String topic, @Depends(lifetime = FUNCTION) First first, @Depends Second second, int number) {
    return number;
  }

  @Get("/failing/{topic}")
  String handleFailing(
      String topic,
      BackgroundTasks tasks,
      @Depends Second second,
      @Depends(lifetime = FUNCTION) Failing failing,
      @Depends(lifetime = FUNCTION) First first) {
    tasks.addTask(() -> journal.write(topic, "not to be seen"));
    journal.write(topic, "handler");
    return "not to be sent";
  }

  @Get("/failing/async/{topic}")
  String handleFailingLater(
      String topic,
      @Depends(lifetime = FUNCTION) First first,
      @Depends(lifetime = FUNCTION) FailingLater failing) {
    return "not to be sent";
  }

  @Get("/failing/broken/{topic}")
  String handleBreaking(
      String topic, @Depends Second second, @Depends(lifetime = FUNCTION) Breaking breaking) {
    return "not to be sent";
  }

  @Get("/failing/stream/{topic}")
  Response handleFailingStream(String topic, @Depends(lifetime = FUNCTION) Failing failing) {
    return chunks(topic);
  }
}
