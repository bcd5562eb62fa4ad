package dev.turboapi.process;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;

/** An application whose handlers take their time; some say on the standard output that they run. */
@Controller("/waiting")
class Waiting {
  @Get("/not/{number}")
  int not(int number) {
    return number;
  }

  @Get("/short/{number}")
  Future<Integer> shortly(int number) {
    return after(20, number);
  }

  @Blocking
  @Get("/blocking/{number}")
  int blocking(int number) throws InterruptedException {
    Thread.sleep(20);
    return number;
  }

  @Get("/long/{number}")
  Future<Integer> longer(int number) {
    System.out.println("begun");
    return after(1000, number);
  }

  @Get("/forever")
  Future<Integer> forever() {
    System.out.println("begun");
    return Promise.<Integer>promise().future();
  }

  private static Future<Integer> after(long millis, int number) {
    return requireNonNull(Vertx.currentContext()).owner().timer(millis, MILLISECONDS).map(number);
  }

  /** Waits at its end as long as one usually does. */
  static final class Patient {
    private Patient() {}

    public static void main(String[] args) {
      application().run(args);
    }
  }

  /** Waits at its end for a second. */
  static final class Impatient {
    private Impatient() {}

    public static void main(String[] args) {
      application().limits(limits -> limits.gracePeriod(Duration.ofSeconds(1))).run(args);
    }
  }

  private static TurboApiBuilder application() {
    return TurboApi.builder().controllers(Waiting.class).workers(4);
  }
}
