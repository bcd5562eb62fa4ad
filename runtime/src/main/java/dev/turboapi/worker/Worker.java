package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.Response;
import dev.turboapi.StreamedBody;
import dev.turboapi.binding.BodyKind;
import dev.turboapi.form.FormParser;
import dev.turboapi.routing.Match;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Route.Execution;
import dev.turboapi.routing.RouteTable;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One of the workers of an application, and the life of a request: accept, match, read the body,
 * call, answer. Everything here happens on the one event loop of the worker.
 *
 * <p>Sync handlers are called at once. Async ones run on the worker their method and path hash to,
 * so that all calls of one path meet on one event loop; the answer comes back to be written to the
 * connection. Blocking ones have threads of their own.
 */
final class Worker {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

  /** HTTP/2: INTERNAL_ERROR (RFC 9113, 7). */
  private static final long INTERNAL_ERROR = 2;

  private final int index;
  private final Engine engine;
  private final RouteTable routes;
  private final ServedRoute[] served;
  private final ServedRoute unmatched;
  private final Context context;
  private final Thread thread = Thread.currentThread();
  private final EventLoopWatch.Seat seat;
  private final Connections connections;
  private final Calls calls;
  private final ResponseWriter writer;
  private final StreamedAnswers streams;
  private final Set<BodyReader> readers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Promise<Void> drained = Promise.promise();
  private final AtomicInteger runningTasks = new AtomicInteger();

  Worker(int index, Engine engine, Context context) {
    this.index = index;
    this.engine = engine;
    this.routes = engine.routes();
    this.served =
        routes.routes().stream()
            .map(route -> ServedRoute.of(route, index, engine.metrics(), engine.limits()))
            .toArray(ServedRoute[]::new);
    this.unmatched = ServedRoute.unmatched(index, engine.metrics());
    this.context = context;
    this.seat = engine.watch().seat();
    this.connections = new Connections(vertx(), this::checkDrained);
    this.calls = new Calls(index, this, engine, context);
    this.writer = new ResponseWriter(vertx(), connections);
    this.streams = new StreamedAnswers(this, writer, vertx());
  }

  void connected(HttpConnection connection) {
    connections.opened(connection);
  }

  void accept(HttpServerRequest http) {
    Connection connection = connections.of(http);
    if (connection == null || connection.isClosing()) {
      return;
    }
    String path = RequestTarget.path(http.uri());
    Match match = routes.match(http.method().name(), path);
    if (!(match instanceof Match.Found found)) {
      answer(
          new ServerRequest(http, this, connection, unmatched, null, path),
          Answers.unmatched(match, routes, http, path));
      return;
    }
    ServerRequest request =
        new ServerRequest(http, this, connection, served[found.index()], found, path);
    if (found.route().parameters().bodyKind() == BodyKind.NONE) {
      call(request);
    } else {
      BodyReader.read(request, this);
    }
  }

  /** Its time without a byte is watched from now on. */
  void reading(BodyReader reader) {
    readers.add(reader);
  }

  void doneReading(BodyReader reader) {
    readers.remove(reader);
  }

  FormParser formParser(ServerRequest request) {
    return FormParser.of(
        request.header("content-type"),
        engine.limits().forms(),
        request.served().filesInMemory(),
        engine.temporaryFiles());
  }

  /** The request is read. */
  void call(ServerRequest request) {
    Route route = request.route();
    if (route.isSolved() && route.execution() != Execution.ON_WORKER) {
      calls.callHere(request);
      return;
    }
    switch (route.execution()) {
      case IN_PLACE -> callNow(request);
      case ON_WORKER -> calls.dispatch(request);
      case BLOCKING -> calls.block(request);
    }
  }

  private void callNow(ServerRequest request) {
    seat.enter(request.route());
    Response response = SyncCall.run(request);
    seat.leave();
    answer(request, response);
  }

  /** Calls a handler here, for whichever worker. */
  void run(AsyncCall call) {
    runWatched(call.request().route(), () -> call.run(this));
  }

  /** Runs on this event loop what calls code of the application, and should not block. */
  void runWatched(Route route, Runnable task) {
    seat.enter(route);
    task.run();
    seat.leave();
  }

  /** Calls of others whose requests belong here, and answers to our own. */
  void receive(Message<List<AsyncCall>> message) {
    calls.receive(message);
  }

  Calls calls() {
    return calls;
  }

  /** A bound turns the request away. */
  void refuse(ServerRequest request, Response response) {
    request.endAs(Outcome.REFUSED);
    answer(request, response);
  }

  /** Sends the answer, in whichever way its body wants. Never throws. */
  void answer(ServerRequest request, Response response) {
    if (request.http().response().closed()) {
      Discard.body(response);
      lost(request);
      return;
    }
    StreamedBody streamed = response.streamedBody();
    try {
      if (streamed != null) {
        streams.send(request, response, streamed);
        return;
      }
      writer.write(request, response);
    } catch (Throwable failure) {
      LOG.log(ERROR, request.route() + " could not be answered", failure);
      request.abandon(failure);
      lost(request);
      cut(request);
      return;
    }
    over(request, response.status());
  }

  /** The last byte of a streamed answer is handed over. */
  void sent(ServerRequest request, int status) {
    writer.ended(request);
    over(request, status);
  }

  /** Nobody gets an answer, or not all of it. */
  void lost(ServerRequest request) {
    request.endAs(Outcome.FAILED);
    over(request, 0);
  }

  /** Ends the answer so that the client sees that it is broken. */
  void cut(ServerRequest request) {
    if (request.http().version() == HttpVersion.HTTP_2) {
      var unused = request.http().response().reset(INTERNAL_ERROR);
    } else {
      request.connection().close();
    }
  }

  private void over(ServerRequest request, int status) {
    request.end(status, connections.now());
    if (Aftermath.isNeeded(request)) {
      runningTasks.incrementAndGet();
      Aftermath.run(request, this).onComplete(ended -> executeHere(() -> aftermathEnded(request)));
    } else {
      request.free();
    }
    checkDrained();
  }

  private void aftermathEnded(ServerRequest request) {
    request.free();
    runningTasks.decrementAndGet();
    checkDrained();
  }

  /** Whether another request may ask for background tasks. From any thread. */
  boolean hasRoomForTasks() {
    return runningTasks.get() < engine.taskLimit();
  }

  /** Runs a task where it may block. */
  Future<?> runBlocking(BackgroundTasks.Task task) {
    return callBlocking(
        () -> {
          task.run();
          return null;
        });
  }

  /** Calls something where it may block. */
  <T extends @Nullable Object> Future<T> callBlocking(Callable<T> call) {
    Promise<T> done = Promise.promise();
    Runnable task =
        () -> {
          try {
            done.complete(call.call());
          } catch (Throwable failure) {
            done.fail(failure);
          }
        };
    try {
      engine.threads().execute(task, context);
    } catch (RejectedExecutionException closed) {
      done.fail(closed);
    }
    return done.future();
  }

  /** Looks at the clock: for connections that are idle and bodies that have stopped to come. */
  void sweep() {
    writer.tick();
    connections.sweep(engine.limits().idleTimeout().toNanos());
    long silent = System.nanoTime() - engine.limits().bodyTimeout().toNanos();
    for (BodyReader reader : List.copyOf(readers)) {
      if (reader.isSilentSince(silent)) {
        reader.timeOut();
      }
    }
  }

  /** From now on each connection closes behind its next answer. */
  void drain() {
    connections.drain();
    checkDrained();
  }

  /** Completes when it drains, and all is done that was begun. */
  Future<Void> drained() {
    return drained.future();
  }

  private void checkDrained() {
    if (connections.isDrained() && calls.isEmpty() && runningTasks.get() == 0) {
      drained.tryComplete();
    }
  }

  /** Gives up what has not ended. */
  Unfinished stop() {
    engine.watch().remove(seat);
    Unfinished unfinished = new Unfinished(connections.inProgress(), runningTasks.get());
    calls.stop();
    return unfinished;
  }

  boolean isOnItsThread() {
    return Thread.currentThread() == thread;
  }

  /** Runs a task on the event loop of this worker, now if it is the one on which this is called. */
  void executeHere(Runnable task) {
    if (isOnItsThread()) {
      task.run();
    } else {
      execute(task);
    }
  }

  /** Runs a task on the event loop of this worker. */
  void execute(Runnable task) {
    try {
      context.runOnContext(unused -> task.run());
    } catch (RejectedExecutionException e) {
      // The application is closed: nobody waits for the task any more.
    }
  }

  /** The event loop on which this is called; our own if it is called on none. */
  Context contextOfCaller() {
    Context current = Context.isOnEventLoopThread() ? Vertx.currentContext() : null;
    return current == null ? context : current;
  }

  int index() {
    return index;
  }

  private Vertx vertx() {
    return context.owner();
  }
}
