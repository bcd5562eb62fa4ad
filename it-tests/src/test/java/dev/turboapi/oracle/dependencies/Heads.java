package dev.turboapi.oracle.dependencies;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.ResponseCookie;
import dev.turboapi.ResponseHead;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Journal;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request, the head of the answer and the background tasks, shared with dependencies. */
@Controller
class Heads {
  record Marked(String text) {}

  record Marker(String text) {}

  record Cookied(String text) {}

  record Accepted(String text) {}

  record Seen(List<@Nullable String> values) {}

  record Logged(String text) {}

  record LoggedLater(String text) {}

  record Refused(String text) {}

  private final Journal journal;

  Heads(Journal journal) {
    this.journal = journal;
  }

  @Dependency
  static Marked marked(ResponseHead head) {
    head.header("x-mark", "dependency");
    return new Marked("marked");
  }

  @Dependency
  static Marker marker(ResponseHead head, @Depends Marked marked) {
    head.header("x-marker", "outer").header("x-mark", "outer");
    return new Marker(marked.text());
  }

  @Dependency
  static Cookied cookied(ResponseHead head) {
    head.cookie(ResponseCookie.of("dependency", "1"));
    return new Cookied("cookied");
  }

  @Dependency
  static Future<Accepted> accepted(ResponseHead head) {
    head.status(202);
    return Later.byTimer(new Accepted("accepted"));
  }

  @Dependency
  static Seen seen(Request request, @Nullable String q) {
    return new Seen(
        Arrays.asList(
            request.method(), request.path(), request.header("x-a"), request.cookie("c"), q));
  }

  @Dependency
  Logged logged(String topic, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, "dependency"));
    return new Logged("logged");
  }

  @Dependency
  Future<LoggedLater> loggedLater(String topic, BackgroundTasks tasks, @Depends Logged logged) {
    tasks.addTask(() -> journal.write(topic, "outer dependency"));
    return Later.byTimer(new LoggedLater(logged.text()));
  }

  @Dependency
  static Refused refused(ResponseHead head) {
    head.header("x-mark", "refused");
    throw new HttpException(409, "Refused", Map.of("x-refused", "1"));
  }

  @Blocking
  @Get("/journal/{topic}")
  List<String> read(String topic, int count) throws InterruptedException {
    return journal.read(topic, count);
  }

  @Get("/header")
  String header(@Depends Marked marked) {
    return marked.text();
  }

  @Get("/header/nested")
  String headerNested(@Depends Marker marker) {
    return marker.text();
  }

  @Get("/header/both")
  String headerBoth(@Depends Marked marked, ResponseHead head) {
    head.header("x-mark", "handler").header("x-own", "handler");
    return marked.text();
  }

  @Get("/header/response")
  Response headerResponse(@Depends Marked marked) {
    return Response.text(marked.text()).withHeader("x-own", "1");
  }

  @Get("/header/refused")
  String headerRefused(@Depends Marked marked) {
    throw new HttpException(403, "No");
  }

  @Get("/header/refused/below")
  String headerRefusedBelow(@Depends Marked marked, @Depends Refused refused) {
    return refused.text();
  }

  @Get("/header/number")
  int headerNumber(@Depends Marked marked, int number) {
    return number;
  }

  @Depends(Marked.class)
  @Depends(Cookied.class)
  @Get("/header/route")
  Future<String> headerRoute() {
    return Later.byTimer("route");
  }

  @Get("/cookies")
  String cookies(@Depends Cookied cookied, ResponseHead head) {
    head.cookie(ResponseCookie.of("handler", "2"));
    return cookied.text();
  }

  @Get("/status")
  String status(@Depends Accepted accepted) {
    return accepted.text();
  }

  @Post(value = "/status/route", status = 201)
  String statusRoute(@Depends Accepted accepted) {
    return accepted.text();
  }

  @Post(value = "/status/both", status = 201)
  String statusBoth(@Depends Accepted accepted, ResponseHead head) {
    head.status(203);
    return accepted.text();
  }

  @Get("/request/{item}")
  List<@Nullable Object> request(int item, @Depends Seen seen) {
    List<@Nullable Object> all = new ArrayList<>(seen.values());
    all.add(0, item);
    return all;
  }

  @Post("/tasks/{topic}")
  String tasks(String topic, @Depends LoggedLater logged, BackgroundTasks tasks) {
    tasks.addTask(() -> journal.write(topic, "handler"));
    return logged.text();
  }

  @Post("/tasks/alone/{topic}")
  String tasksAlone(@Depends Logged logged) {
    return logged.text();
  }

  @Post("/tasks/response/{topic}")
  Future<Response> tasksResponse(@Depends Logged logged) {
    return Later.byTimer(Response.text(logged.text()).withStatus(202));
  }

  @Post("/tasks/refused/{topic}")
  String tasksRefused(@Depends Logged logged) {
    throw new HttpException(403, "No");
  }

  @Depends(Logged.class)
  @Post("/tasks/number/{topic}")
  int tasksNumber(int number) {
    return number;
  }
}
