package dev.turboapi.worker;

import dev.turboapi.Response;
import dev.turboapi.routing.Match;
import dev.turboapi.routing.RouteTable;
import io.vertx.core.Context;
import io.vertx.core.eventbus.Message;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * One of the workers of an application, and the life of a request: accept, match, read the body,
 * call, answer. Everything here happens on the one event loop of the worker.
 *
 * <p>Sync handlers are called at once. Async ones run on the worker their method and path hash to,
 * so that all calls of one path meet on one event loop; the answer comes back to be written to the
 * connection.
 */
final class Worker {
  private final int index;
  private final Workers workers;
  private final RouteTable routes;
  private final Context context;
  private final Thread thread = Thread.currentThread();
  private final Mailbox mailbox;
  private final ResponseWriter writer;

  Worker(int index, Workers workers, RouteTable routes, Context context) {
    this.index = index;
    this.workers = workers;
    this.routes = routes;
    this.context = context;
    this.mailbox = new Mailbox(context, workers);
    this.writer = new ResponseWriter(context.owner());
  }

  void accept(HttpServerRequest http) {
    String path = RequestTarget.path(http.uri());
    Match match = routes.match(http.method().name(), path);
    if (!(match instanceof Match.Found found)) {
      writer.write(http, Answers.unmatched(match, routes, http, path));
    } else if (found.route().parameters().hasBody()) {
      BodyReader.read(new ServerRequest(http, found, path), this);
    } else {
      call(new ServerRequest(http, found, path));
    }
  }

  /** The request is read. */
  void call(ServerRequest request) {
    if (request.route().isAsync()) {
      dispatch(request);
    } else {
      answer(request, SyncCall.run(request));
    }
  }

  private void dispatch(ServerRequest request) {
    int target = workers.indexOf(request.method(), request.path());
    if (!workers.admit(target)) {
      answer(request, Answers.OVERLOADED);
      return;
    }
    AsyncCall call = new AsyncCall(request, this);
    if (target == index) {
      call.run(this);
    } else {
      mailbox.send(target, call);
    }
  }

  /** Calls of others whose paths hash to this worker, and answers to its own. */
  void receive(Message<List<AsyncCall>> message) {
    for (AsyncCall call : message.body()) {
      Response response = call.response();
      if (response == null) {
        call.run(this);
      } else {
        answer(call.request(), response);
      }
    }
  }

  /** A call that ran here has its response, which is written where the request came from. */
  void answered(AsyncCall call, Response response) {
    workers.release(index);
    if (call.origin() == this) {
      answer(call.request(), response);
    } else {
      mailbox.send(call.origin().index, call);
    }
  }

  void answer(ServerRequest request, Response response) {
    writer.write(request.http(), response);
  }

  boolean isOnItsThread() {
    return Thread.currentThread() == thread;
  }

  /** Runs a task on the event loop of this worker. */
  void execute(Runnable task) {
    context.runOnContext(unused -> task.run());
  }
}
