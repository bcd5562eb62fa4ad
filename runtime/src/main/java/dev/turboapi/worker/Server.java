package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import dev.turboapi.Workers;
import dev.turboapi.form.TemporaryFiles;
import dev.turboapi.metrics.Counters;
import dev.turboapi.metrics.Metrics;
import dev.turboapi.routing.RouteTable;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The running server of one application: its workers, a Vert.x of its own that they run on, and
 * their beginning and end.
 */
public final class Server {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");
  private static final long RESTART_MILLIS = 1000;

  /** As many threads as FastAPI has for handlers that block. */
  private static final int WORKER_POOL_SIZE = 40;

  private final ServerOptions options;
  private final Counters counters = new Counters();
  private final ServerTransport transport;
  private final HttpServerOptions http;
  private final Vertx vertx;

  /** Of no verticle: what is deployed from a verticle's own is undeployed with it. */
  private final Context context;

  private final Engine engine;
  private final AtomicReferenceArray<@Nullable WorkerVerticle> verticles;
  private final AtomicReference<Unfinished> unfinished = new AtomicReference<>(Unfinished.NOTHING);
  private volatile int port;
  private volatile boolean closing;

  private Server(RouteTable routes, ServerOptions options) {
    this.options = options;
    this.http = options.httpOptions();
    this.transport = new ServerTransport(http);
    this.vertx = Vertx.builder().with(vertxOptions(options)).withTransport(transport).build();
    this.context = vertx.getOrCreateContext();
    vertx.eventBus().registerCodec(new AsyncCallsCodec());
    Metrics metrics = options.metrics() == null ? counters : counters.and(options.metrics());
    this.engine =
        new Engine(
            routes,
            new Balancer(options.workers(), options.workerQueue()),
            metrics,
            options.limits(),
            new BlockingThreads(),
            EventLoopWatch.start(options.limits().blockedEventLoop()),
            new TemporaryFiles(options.uploadDirectory(), vertx),
            options.workerQueue());
    this.verticles = new AtomicReferenceArray<>(options.workers());
  }

  /**
   * Completes when every worker listens; fails with a {@link java.net.BindException} if the port is
   * taken, or with whatever a start hook failed with.
   */
  public static Future<Server> start(RouteTable routes, ServerOptions options) {
    Server server = new Server(routes, options);
    // Not mapped from Vert.x's future, which would hand on its result on an event loop that may be
    // gone by then.
    Promise<Server> started = Promise.promise();
    server
        .runStarts()
        .compose(unused -> server.deployAll())
        .onSuccess(
            unused -> {
              server.port = Objects.requireNonNull(server.verticles.get(0)).port();
              started.complete(server);
            })
        .onFailure(failure -> server.free().onComplete(freed -> started.fail(failure)));
    return started.future();
  }

  // Waits for all even if one fails: Vert.x must not be closed while others are on their way.
  private Future<Void> deployAll() {
    // Each takes calls when it has started.
    IntStream.range(0, options.workers()).forEach(engine.workers()::down);
    return Future.join(IntStream.range(0, options.workers()).mapToObj(this::deploy).toList())
        .mapEmpty();
  }

  private Future<String> deploy(int index) {
    WorkerVerticle verticle = new WorkerVerticle(index, engine, http, this::stopped);
    verticles.set(index, verticle);
    return vertx.deployVerticle(verticle);
  }

  /** A worker was undeployed: at the end, or by the application's own code. */
  private void stopped(WorkerVerticle verticle) {
    Worker worker = Objects.requireNonNull(verticle.worker());
    int index = verticle.index();
    Load dead = engine.workers().load(index);
    Unfinished cut = worker.stop();
    if (closing) {
      // Every worker gives up its own calls, and counts them; nobody else may do that before.
      unfinished.accumulateAndGet(cut, Unfinished::plus);
      return;
    }
    engine.workers().down(index);
    LOG.log(WARNING, "Worker %d was undeployed. It is started again.".formatted(index));
    context.runOnContext(unused -> restart(index));
    abandon(dead);
  }

  /** Who waits for calls that a worker took does so no longer. */
  private void abandon(Load dead) {
    for (WorkerVerticle waiting : verticles()) {
      Worker waiter = waiting.worker();
      if (waiter != null) {
        waiter.execute(() -> waiter.calls().abandon(dead));
      }
    }
  }

  private List<WorkerVerticle> verticles() {
    return IntStream.range(0, verticles.length())
        .mapToObj(verticles::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private void restart(int index) {
    if (closing) {
      return;
    }
    deploy(index)
        .onFailure(
            failure -> {
              LOG.log(ERROR, "Worker %d did not start again".formatted(index), failure);
              Load dead = engine.workers().load(index);
              engine.workers().down(index);
              abandon(dead);
              vertx.setTimer(RESTART_MILLIS, unused -> restart(index));
            });
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** Where calls run. */
  public Workers workers() {
    return engine.workers();
  }

  /** How many requests came to which end. */
  public Counters counters() {
    return counters;
  }

  /**
   * Stops accepting, lets what was begun finish within the grace period, closes each connection
   * behind its last answer, runs the stop hooks, and frees everything. The future completes then,
   * with what did not finish.
   */
  public Future<Unfinished> close() {
    closing = true;
    Promise<Unfinished> closed = Promise.promise();
    Future.join(verticles().stream().map(WorkerVerticle::drain).toList())
        .compose(unused -> transport.stopAccepting())
        .compose(unused -> drained())
        .compose(unused -> undeployAll())
        .compose(unused -> runStops())
        .onFailure(failure -> LOG.log(ERROR, "The application did not stop cleanly", failure))
        .eventually(this::free)
        .onComplete(unused -> closed.complete(unfinished.get()));
    return closed.future();
  }

  /** Completes when all is done that was begun, or when the grace period is over. */
  private Future<Void> drained() {
    Promise<Void> drained = Promise.promise();
    long timer =
        vertx.setTimer(options.limits().gracePeriod().toMillis(), unused -> drained.tryComplete());
    Future.join(verticles().stream().map(WorkerVerticle::drained).toList())
        .onComplete(
            unused -> {
              vertx.cancelTimer(timer);
              drained.tryComplete();
            });
    return drained.future();
  }

  private Future<Void> undeployAll() {
    return Future.join(
            verticles().stream().map(verticle -> vertx.undeploy(verticle.deploymentID())).toList())
        .otherwiseEmpty()
        .mapEmpty();
  }

  private Future<Void> runStarts() {
    return withHookThread(
        thread -> {
          Future<?> all = Future.succeededFuture();
          for (ServerOptions.Hook hook : options.starts()) {
            all = all.compose(unused -> run(hook, thread));
          }
          return all;
        });
  }

  /** In reverse order; one that fails does not keep the others from running. */
  private Future<Void> runStops() {
    List<ServerOptions.Hook> hooks = new ArrayList<>(options.stops());
    Collections.reverse(hooks);
    return withHookThread(
        thread -> {
          Future<?> all = Future.succeededFuture();
          for (ServerOptions.Hook hook : hooks) {
            all =
                all.eventually(() -> run(hook, thread))
                    .onFailure(failure -> LOG.log(ERROR, "A stop hook failed", failure))
                    .otherwiseEmpty();
          }
          return all;
        });
  }

  private Future<?> run(ServerOptions.Hook hook, WorkerExecutor thread) {
    return thread
        .executeBlocking(
            () -> Objects.requireNonNull(hook.run(vertx), "A hook returned null, no future"), false)
        .compose(future -> future);
  }

  // Its own, since handlers and tasks that do not end may hold all others.
  private Future<Void> withHookThread(Function<WorkerExecutor, Future<?>> task) {
    WorkerExecutor thread = vertx.createSharedWorkerExecutor("turboapi-hooks", 1);
    return task.apply(thread).eventually(thread::close).mapEmpty();
  }

  private Future<Void> free() {
    closing = true;
    engine.watch().close();
    engine.threads().close();
    engine.temporaryFiles().close();
    return vertx.close();
  }

  private static VertxOptions vertxOptions(ServerOptions options) {
    return new VertxOptions()
        .setEventLoopPoolSize(options.workers())
        .setWorkerPoolSize(WORKER_POOL_SIZE)
        .setFileSystemOptions(
            new FileSystemOptions()
                .setFileCachingEnabled(false)
                .setClassPathResolvingEnabled(false));
  }
}
