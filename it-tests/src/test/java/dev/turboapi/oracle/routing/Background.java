package dev.turboapi.oracle.routing;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Dict;
import dev.turboapi.oracle.Journal;
import dev.turboapi.oracle.Later;
import dev.turboapi.oracle.Pieces;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** Background tasks, and what they did. */
@Controller
class Background {
  private final Journal journal = new Journal();

  private Future<String> writeLater(String topic, String entry) {
    return Later.byTimer(entry).onSuccess(written -> journal.write(topic, written));
  }

  private static void fail() {
    throw new IllegalStateException("broken");
  }

  @Blocking
  @Get("/journal/{topic}")
  List<String> read(String topic, int count) throws InterruptedException {
    return journal.read(topic, count);
  }

  @Post("/ordered/{topic}")
  Map<String, Object> ordered(String topic, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, "one"));
    tasks.addAsyncTask(() -> writeLater(topic, "two"));
    tasks.addTask(() -> journal.write(topic, "three"));
    journal.write(topic, "handler");
    return Dict.of("topic", topic);
  }

  @Post(value = "/async/{topic}", status = 202)
  Future<Map<String, Object>> orderedLater(String topic, BackgroundTasks tasks) {
    tasks.addAsyncTask(() -> writeLater(topic, "one"));
    tasks.addTask(() -> journal.write(topic, "two"));
    return Later.byTimer(Dict.of("topic", topic));
  }

  @Post("/response/{topic}")
  Response response(String topic, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, "one"));
    return Response.text("done").withStatus(201);
  }

  @Post("/stream/{topic}")
  Response stream(String topic, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, "one"));
    return Response.stream(Response.TEXT, Pieces.of("do", "ne"));
  }

  @Post("/refused/{topic}")
  String refused(String topic, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, "not to be seen"));
    throw new HttpException(409, "No");
  }

  @Post("/broken/{topic}")
  String broken(String topic, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, "not to be seen"));
    throw new IllegalStateException("broken");
  }

  @Post("/counted/{topic}")
  String counted(String topic, int number, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, Integer.toString(number)));
    return "counted";
  }

  @Post("/failing/{topic}")
  String failing(String topic, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, "one"));
    tasks.addTask(Background::fail);
    tasks.addTask(() -> journal.write(topic, "not to be seen"));
    return "answered";
  }

  @Post("/nothing")
  String nothing(BackgroundTasks tasks) {
    return "nothing to do";
  }
}
