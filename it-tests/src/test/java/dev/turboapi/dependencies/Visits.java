package dev.turboapi.dependencies;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts visits: a controller whose count others depend on. */
@Controller("/visits")
class Visits {
  record Visit(int number) {}

  private final AtomicInteger count = new AtomicInteger();

  @Dependency
  Visit visit() {
    return new Visit(count.incrementAndGet());
  }

  @Get
  int visits() {
    return count.get();
  }

  /** Another controller that makes some. */
  @Controller("/gate")
  static class Gate {
    @Get
    int enter(@Depends Visit visit) {
      return visit.number();
    }
  }

  /** And one more. */
  @Controller("/door")
  static class Door {
    @Get
    int enter(@Depends Visit visit) {
      return visit.number();
    }
  }

  /** One that needs what only the program can give. */
  @Controller("/time")
  static class Times {
    @Get
    String time(@Depends Clock.Time time) {
      return time.text();
    }
  }
}
