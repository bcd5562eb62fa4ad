package dev.turboapi.benchmarks.soak;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.annotation.Affinity;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import dev.turboapi.annotation.Timeout;
import dev.turboapi.benchmarks.api.Later;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.validation.constraints.Positive;
import java.lang.management.ManagementFactory;
import java.util.Objects;

/** A handler of every kind; each answer says to which request it belongs, where it has words. */
@Controller("/soak")
final class SoakController {
  /** Whose handler takes longer than it may by far. */
  private static final long LATE_MILLIS = 5000;

  record Numbered(int number) {}

  record Order(String item, @Positive int amount) {}

  /**
   * @param heapBytes in use behind a collection of garbage
   */
  record Vitals(long heapBytes) {}

  private final Tasks tasks;

  /** No locks: all calls for one account run on one event loop. */
  private final int[] accounts = new int[Kind.ACCOUNTS];

  SoakController(Tasks tasks) {
    this.tasks = tasks;
  }

  @Get("/sync/{number}")
  Numbered sync(int number) {
    return new Numbered(number);
  }

  @Get("/async/{number}")
  Future<Numbered> async(int number) {
    return Later.complete(new Numbered(number));
  }

  @Get("/slow/{number}")
  Future<Numbered> slow(int number) {
    return after(1 + number % 50, new Numbered(number));
  }

  @Blocking
  @Get("/blocking/{number}")
  Numbered blocking(int number) throws InterruptedException {
    Thread.sleep(1 + number % 10);
    return new Numbered(number);
  }

  @Affinity("account")
  @Get("/accounts/{account}/{number}")
  Response count(int account, int number) {
    int count = ++accounts[account];
    return Response.text(Integer.toString(number)).withHeader("x-count", Integer.toString(count));
  }

  @Get("/throwing/{number}")
  Numbered failing(int number) {
    throw new IntendedFailure();
  }

  @Get("/failed/{number}")
  Future<Numbered> failed(int number) {
    return Later.complete(number)
        .compose(unused -> Future.<Numbered>failedFuture(new IntendedFailure()));
  }

  @SuppressWarnings("DoNotCallSuggester")
  @Get("/missing/{number}")
  Numbered missing(int number) {
    throw new HttpException(404, number);
  }

  @Timeout(20)
  @Get("/late/{number}")
  Future<Numbered> late(int number) {
    return after(LATE_MILLIS, new Numbered(number));
  }

  @Timeout(20)
  @Blocking
  @Get("/late-blocking/{number}")
  Numbered lateBlocking(int number) {
    try {
      Thread.sleep(LATE_MILLIS);
    } catch (InterruptedException e) {
      throw new IntendedFailure();
    }
    return new Numbered(number);
  }

  @Post("/orders")
  Order order(Order order) {
    return order;
  }

  @Get("/stream/{number}")
  Response stream(int number, @Query(defaultValue = "3") int pieces) {
    return Response.stream(Response.TEXT, Pieces.of(number, pieces));
  }

  @Post("/tasks/{number}")
  Numbered withTasks(int number, BackgroundTasks background) {
    tasks.addTo(background);
    return new Numbered(number);
  }

  /** Stops everything for the collection, wherever it is called. */
  @Get("/vitals")
  Vitals vitals() {
    System.gc();
    return new Vitals(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  private static <T> Future<T> after(long millis, T value) {
    return Objects.requireNonNull(Vertx.currentContext())
        .owner()
        .timer(millis, MILLISECONDS)
        .map(value);
  }
}
