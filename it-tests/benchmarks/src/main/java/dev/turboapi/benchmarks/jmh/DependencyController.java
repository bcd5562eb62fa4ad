package dev.turboapi.benchmarks.jmh;

import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import io.vertx.core.Future;

/** Handlers that do nothing, but for what they depend on. Providers give what is there already. */
@Controller("/dependencies")
class DependencyController {
  record First(Response answer, Second second) {}

  record Second(Third third) {}

  record Third(Fourth fourth) {}

  record Fourth(Fifth fifth) {}

  record Fifth(Response answer) {}

  record Later(Response answer) {}

  record Opened(Response answer) {}

  private final Response answer = Response.text("ok");
  private final First first =
      new First(answer, new Second(new Third(new Fourth(new Fifth(answer)))));
  private final Future<Later> later = Future.succeededFuture(new Later(answer));
  private final Opened opened = new Opened(answer);

  @Dependency
  First first() {
    return first;
  }

  @Dependency
  Second second(@Depends First first) {
    return first.second();
  }

  @Dependency
  Third third(@Depends Second second) {
    return second.third();
  }

  @Dependency
  Fourth fourth(@Depends Third third) {
    return third.fourth();
  }

  @Dependency
  Fifth fifth(@Depends Fourth fourth) {
    return fourth.fifth();
  }

  @Dependency
  Future<Later> later() {
    return later;
  }

  @Dependency
  Resource<Opened> opened() {
    return Resource.of(opened, () -> {});
  }

  @Get("/none")
  Response none() {
    return answer;
  }

  @Get("/one")
  Response one(@Depends First first) {
    return first.answer();
  }

  @Get("/five")
  Response five(@Depends Fifth fifth) {
    return fifth.answer();
  }

  @Get("/async")
  Response async(@Depends Later value) {
    return value.answer();
  }

  @Get("/resource")
  Response resource(@Depends Opened value) {
    return value.answer();
  }
}
