package dev.turboapi.oracle.dependencies;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Journal;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Validation errors in dependencies, and what is called all the same. */
@Controller
class Errors {
  record Item(String name, double price) {}

  record Counted(int number) {}

  record CountedLater(int number) {}

  record Page(int number) {}

  record Size(int number) {}

  record Area(int number) {}

  record Volume(int number) {}

  record Everything(int number) {}

  record Refused() {}

  record RefusedLater() {}

  record Broken() {}

  private final Journal journal;

  Errors(Journal journal) {
    this.journal = journal;
  }

  @Dependency
  Counted counted(String topic) {
    journal.write(topic, "counted");
    return new Counted(1);
  }

  @Dependency
  CompletionStage<CountedLater> countedLater(String topic) {
    journal.write(topic, "counted later");
    return Later.onAnotherThread(new CountedLater(2));
  }

  @Dependency
  Page page(String topic, int page) {
    journal.write(topic, "page");
    return new Page(page);
  }

  @Dependency
  Size size(String topic, int size) {
    journal.write(topic, "size");
    return new Size(size);
  }

  @Dependency
  Future<Area> area(String topic, @Depends Page page, int factor) {
    journal.write(topic, "area");
    return Later.byTimer(new Area(page.number() * factor));
  }

  @Dependency
  Volume volume(
      String topic, int depth, @Depends Area area, @Depends Counted counted, @Depends Size size) {
    journal.write(topic, "volume");
    return new Volume(area.number() * depth);
  }

  @Dependency
  Everything everything(
      String topic, Item item, @Cookie int track, @Header int xCount, int number) {
    journal.write(topic, "everything");
    return new Everything(number);
  }

  @Dependency
  Refused refused(String topic) {
    journal.write(topic, "refused");
    throw new HttpException(409, "Refused");
  }

  @Dependency
  Future<RefusedLater> refusedLater(String topic) {
    journal.write(topic, "refused later");
    return Future.failedFuture(new HttpException(410, "Refused later"));
  }

  @Dependency
  Broken broken(String topic) {
    journal.write(topic, "broken");
    throw new IllegalStateException("broken");
  }

  @Blocking
  @Get("/journal/{topic}")
  List<String> read(String topic) throws InterruptedException {
    return journal.read(topic, 0);
  }

  @Get("/siblings/{topic}")
  List<Integer> siblings(
      String topic,
      @Depends Page page,
      @Depends Counted counted,
      @Depends Size size,
      @Depends CountedLater countedLater) {
    journal.write(topic, "handler");
    return List.of(page.number(), counted.number(), size.number(), countedLater.number());
  }

  @Get("/nested/{topic}")
  int nested(String topic, @Depends Volume volume) {
    journal.write(topic, "handler");
    return volume.number();
  }

  @Get("/twice/{topic}")
  List<Integer> twice(String topic, @Depends Page first, @Depends Page second, int third) {
    journal.write(topic, "handler");
    return List.of(first.number(), second.number(), third);
  }

  @Get("/twice/below/{topic}")
  List<Integer> twiceBelow(String topic, @Depends Area area, @Depends Page page) {
    journal.write(topic, "handler");
    return List.of(area.number(), page.number());
  }

  @Post("/everything/{topic}")
  int handleEverything(
      int topic,
      @Depends Everything everything,
      Item item,
      @Cookie int session,
      @Header int xOwn,
      int own) {
    return everything.number();
  }

  @Depends(Size.class)
  @Depends(Counted.class)
  @Get("/route/{topic}")
  List<Integer> route(String topic, int own, @Depends Page page) {
    journal.write(topic, "handler");
    return List.of(own, page.number());
  }

  @Get("/refused/last/{topic}")
  int refusedLast(
      String topic, @Depends Page page, @Depends Refused refused, @Depends Counted counted) {
    return page.number();
  }

  @Get("/refused/first/{topic}")
  int refusedFirst(
      String topic, @Depends Refused refused, @Depends Page page, @Depends Counted counted) {
    return page.number();
  }

  @Get("/refused/later/{topic}")
  int refusedByTheLast(String topic, int own, @Depends Area area, @Depends RefusedLater refused) {
    return area.number();
  }

  @Get("/refused/two/{topic}")
  int refusedByTwo(String topic, @Depends RefusedLater first, @Depends Refused second) {
    return 0;
  }

  @Depends(Page.class)
  @Depends(Refused.class)
  @Get("/refused/route/{topic}")
  int refusedForTheRoute(String topic, int own) {
    return own;
  }

  @Get("/broken/{topic}")
  int brokenLast(String topic, @Depends Page page, @Depends Broken broken) {
    return page.number();
  }
}
