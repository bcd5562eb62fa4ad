package dev.turboapi.oracle.dependencies;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.HttpException;
import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Journal;
import dev.turboapi.oracle.Later;
import dev.turboapi.oracle.Pieces;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** Dependencies that are closed ({@link Resource}), and when. */
@Controller
class Resources {
  record First(String name) {}

  record Second(String name) {}

  record Third(String name) {}

  record LateOne(String name) {}

  record Plain(String name) {}

  record Fresh(String name) {}

  record Refused(String name) {}

  record Unopened(String name) {}

  /** Statements that count once they are committed. */
  record Transaction(List<String> statements) {
    String all() {
      return String.join(", ", statements);
    }
  }

  private final Journal journal;

  Resources(Journal journal) {
    this.journal = journal;
  }

  @Dependency
  Resource<First> first(String topic) {
    return journal.opened(topic, "first", new First("first"));
  }

  @Dependency
  Resource<Second> second(String topic, @Depends First first) {
    String name = "second of " + first.name();
    return journal.opened(topic, name, new Second(name));
  }

  @Blocking
  @Dependency
  Resource<Third> third(String topic) {
    return journal.opened(topic, "third", new Third("third"));
  }

  @Dependency
  Future<Resource<LateOne>> later(String topic, @Depends First first) {
    journal.write(topic, "open later");
    return Later.byTimer(
        Resource.onAsyncExit(
            new LateOne("later"),
            failure ->
                Later.byTimer(Journal.closed("later", failure))
                    .onSuccess(entry -> journal.write(topic, entry))));
  }

  @Dependency
  Resource<Transaction> transaction(String topic) {
    Transaction transaction = new Transaction(new ArrayList<>());
    return Resource.onExit(
        transaction,
        failure ->
            journal.write(topic, (failure == null ? "commit " : "roll back ") + transaction.all()));
  }

  @Dependency
  Plain plain(String topic, @Depends First first) {
    journal.write(topic, "plain");
    return new Plain("plain of " + first.name());
  }

  @Dependency
  Fresh fresh(String topic, @Depends(useCache = false) Third third) {
    return new Fresh("fresh of " + third.name());
  }

  @Dependency
  Refused refused(String topic) {
    journal.write(topic, "refused");
    throw new HttpException(409, "Refused");
  }

  @Dependency
  Resource<Unopened> unopened(String topic) {
    journal.write(topic, "unopened");
    throw new HttpException(410, "Not opened");
  }

  @Blocking
  @Get("/journal/{topic}")
  List<String> read(String topic, int count) throws InterruptedException {
    return journal.read(topic, count);
  }

  @Get("/one/{topic}")
  String one(String topic, @Depends First first) {
    journal.write(topic, "handler");
    return first.name();
  }

  @Head("/one/{topic}")
  String peek(String topic, @Depends First first) {
    journal.write(topic, "handler");
    return first.name();
  }

  @Get("/several/{topic}")
  List<String> several(
      String topic, @Depends Third third, @Depends Second second, @Depends First first) {
    journal.write(topic, "handler");
    return List.of(first.name(), second.name(), third.name());
  }

  @Get("/async/{topic}")
  Future<List<String>> asynchronous(String topic, @Depends LateOne later, @Depends Third third) {
    journal.write(topic, "handler");
    return Later.byTimer(List.of(later.name(), third.name()));
  }

  @Get("/below/{topic}")
  String below(String topic, @Depends Plain plain) {
    journal.write(topic, "handler");
    return plain.name();
  }

  @Depends(Third.class)
  @Depends(First.class)
  @Get("/route/{topic}")
  String route(String topic) {
    journal.write(topic, "handler");
    return "route";
  }

  @Get("/fresh/{topic}")
  List<String> freshAndCached(
      String topic,
      @Depends First first,
      @Depends First again,
      @Depends(useCache = false) First fresh) {
    journal.write(topic, "handler");
    return List.of(first.name(), again.name(), fresh.name());
  }

  @Get("/fresh/below/{topic}")
  List<String> freshBelow(String topic, @Depends Fresh a, @Depends Fresh b) {
    journal.write(topic, "handler");
    return List.of(a.name(), b.name());
  }

  @Post("/transaction/{topic}")
  String transact(String topic, String name, boolean fail, @Depends Transaction transaction) {
    transaction.statements().add("insert " + name);
    if (fail) {
      throw new HttpException(400, "Failed");
    }
    transaction.statements().add("update " + name);
    return name;
  }

  @Post("/tasks/{topic}")
  String tasks(String topic, BackgroundTasks tasks, @Depends First first) {
    tasks.addTask(() -> journal.write(topic, "task 1"));
    tasks.addTask(() -> journal.write(topic, "task 2"));
    journal.write(topic, "handler");
    return first.name();
  }

  @Get("/response/{topic}")
  Response response(String topic, BackgroundTasks tasks, @Depends First first) {
    tasks.addTask(() -> journal.write(topic, "task"));
    journal.write(topic, "handler");
    return Response.text(first.name()).withStatus(202);
  }

  @Get("/stream/{topic}")
  Response stream(String topic, BackgroundTasks tasks, @Depends First first) {
    tasks.addTask(() -> journal.write(topic, "task"));
    journal.write(topic, "handler");
    return Response.stream(
        Response.TEXT,
        Pieces.noticed(List.of("a", "b"), number -> journal.write(topic, "chunk " + number)));
  }

  @Get("/refused/{topic}")
  String handleRefused(String topic, @Depends Second second, @Depends Third third) {
    journal.write(topic, "handler");
    throw new HttpException(400, "No");
  }

  @Get("/refused/async/{topic}")
  Future<String> handleRefusedLater(String topic, @Depends LateOne later) {
    return Future.failedFuture(new HttpException(400, "No"));
  }

  @Get("/refused/below/{topic}")
  String refusedBelow(
      String topic, @Depends First first, @Depends Refused refused, @Depends Third third) {
    journal.write(topic, "handler");
    return refused.name();
  }

  @Get("/broken/{topic}")
  String broken(String topic, @Depends Second second) {
    throw new IllegalStateException("broken");
  }

  @Get("/unopened/{topic}")
  String handleUnopened(
      String topic, @Depends First first, @Depends Unopened unopened, @Depends Third third) {
    journal.write(topic, "handler");
    return unopened.name();
  }

  @Get("/invalid/{topic}")
  int invalid(String topic, @Depends First first, int number, @Depends Third third) {
    journal.write(topic, "handler");
    return number;
  }
}
