package dev.turboapi.worker;

import dev.turboapi.Limits;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Deploys a {@link Worker}: gives it an event loop and an event-bus address of its own, and a
 * server on the port that all workers share, whose connections Vert.x deals out in turn.
 */
final class WorkerVerticle extends VerticleBase {
  private static final long LONGEST_SWEEP_MILLIS = 500;
  private static final int SWEEPS_PER_LIMIT = 4;

  private final int index;
  private final Engine engine;
  private final HttpServerOptions options;
  private final Consumer<WorkerVerticle> onStop;
  private @Nullable MessageConsumer<List<AsyncCall>> calls;
  private volatile @Nullable Worker worker;
  private volatile @Nullable HttpServer server;

  /**
   * @param onStop called on the event loop when the verticle is undeployed, by whomever
   */
  WorkerVerticle(
      int index, Engine engine, HttpServerOptions options, Consumer<WorkerVerticle> onStop) {
    this.index = index;
    this.engine = engine;
    this.options = options;
    this.onStop = onStop;
  }

  @Override
  public Future<?> start() {
    // In this order, since a call that is sent to nobody would never be answered.
    MessageConsumer<List<AsyncCall>> mail =
        vertx.eventBus().localConsumer(Balancer.address(index), this::receive);
    engine.workers().up(index);
    Worker started = new Worker(index, engine, context);
    worker = started;
    calls = mail;
    vertx.setPeriodic(sweepMillis(engine.limits()), unused -> started.sweep());
    HttpServer listening =
        vertx
            .createHttpServer(options)
            .connectionHandler(started::connected)
            .requestHandler(started::accept);
    server = listening;
    return mail.completion().compose(unused -> listening.listen());
  }

  @Override
  public Future<?> stop() {
    // Before another one takes its place, which would get but half of the calls.
    Future<Void> silent = Objects.requireNonNull(calls).unregister();
    onStop.accept(this);
    return silent;
  }

  private void receive(Message<List<AsyncCall>> message) {
    Objects.requireNonNull(worker).receive(message);
  }

  int index() {
    return index;
  }

  int port() {
    HttpServer listening = server;
    return listening == null ? 0 : listening.actualPort();
  }

  /** Null before it has started. */
  @Nullable Worker worker() {
    return worker;
  }

  /** Completes when the worker drains: every answer from now on is the last of its connection. */
  Future<Void> drain() {
    Promise<Void> draining = Promise.promise();
    Worker running = worker;
    if (running == null) {
      return Future.succeededFuture();
    }
    running.execute(
        () -> {
          running.drain();
          draining.complete();
        });
    return draining.future();
  }

  /** Completes when all is done that was begun. */
  Future<Void> drained() {
    Worker running = worker;
    return running == null ? Future.succeededFuture() : running.drained();
  }

  /** Often enough that no limit is overdrawn by more than a quarter. */
  private static long sweepMillis(Limits limits) {
    return LongStream.of(limits.idleTimeout().toMillis(), limits.bodyTimeout().toMillis())
        .map(millis -> Math.max(1, millis / SWEEPS_PER_LIMIT))
        .reduce(LONGEST_SWEEP_MILLIS, Math::min);
  }
}
