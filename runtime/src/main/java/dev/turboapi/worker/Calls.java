package dev.turboapi.worker;

import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.Context;
import io.vertx.core.eventbus.Message;
import java.util.List;

/**
 * The calls of one worker that do not end in the tick in which they begin: its own, on their way to
 * other workers or threads, and those of others that it runs. For the worker's event loop only.
 */
final class Calls {
  private final int index;
  private final Worker worker;
  private final Balancer workers;
  private final BlockingThreads threads;
  private final Context context;
  private final Load load;
  private final Mailbox mailbox;
  private final Call.Pending pending;
  private boolean stopped;

  Calls(int index, Worker worker, Engine engine, Context context) {
    this.index = index;
    this.worker = worker;
    this.workers = engine.workers();
    this.threads = engine.threads();
    this.context = context;
    this.load = workers.load(index);
    this.mailbox = new Mailbox(context, workers.count());
    this.pending = new Call.Pending(context.owner());
  }

  /** Calls a handler on the event loop of the worker to which the request belongs. */
  void dispatch(ServerRequest request) {
    int target;
    try {
      target = target(request);
    } catch (Throwable failure) {
      recover(request, failure);
      return;
    }
    call(request, target);
  }

  /** Calls a handler on this event loop, that may have to wait for what it depends on. */
  void callHere(ServerRequest request) {
    call(request, index);
  }

  private void call(ServerRequest request, int target) {
    Load load = workers.load(target);
    if (!admit(request, load)) {
      return;
    }
    AsyncCall call =
        request.route().isSolved()
            ? new SolvedCall(request, worker, load)
            : new AsyncCall(request, worker, load);
    pending.add(call);
    if (target == index) {
      worker.run(call);
    } else {
      mailbox.send(target, call);
    }
  }

  private boolean admit(ServerRequest request, Load load) {
    if (stopped) {
      request.endAs(Outcome.FAILED);
      worker.answer(request, Answers.WORKER_DIED);
      return false;
    }
    if (!load.admit()) {
      worker.refuse(request, Answers.OVERLOADED);
      return false;
    }
    return true;
  }

  private int target(ServerRequest request) {
    Route.Affinity affinity = request.route().affinity();
    return affinity == null
        ? workers.choose(request.method(), request.path())
        : workers.indexOf(String.valueOf(affinity.key(request)));
  }

  /** The request has no key. */
  private void recover(ServerRequest request, Throwable failure) {
    Response answer = Recovery.from(request, failure);
    if (answer == null) {
      dispatch(request);
    } else if (request.route().isSolved() && failure instanceof Unbindable) {
      callHere(request); // since what its providers throw goes before that
    } else {
      worker.answer(request, answer);
    }
  }

  /** Calls a handler on a thread that may block. */
  void block(ServerRequest request) {
    if (!admit(request, load)) {
      return;
    }
    BlockingCall call = new BlockingCall(request, worker, load);
    pending.add(call);
    threads.execute(call, context);
  }

  /** Calls of others whose requests belong here, and answers to our own. */
  void receive(Message<List<AsyncCall>> message) {
    for (AsyncCall call : message.body()) {
      Response response = call.response();
      if (response == null) {
        run(call);
      } else if (call.origin() == worker) {
        settle(call, response);
      }
    }
  }

  // What was sent to a worker that died has been answered by its origin.
  private void run(AsyncCall call) {
    if (call.load() == load) {
      worker.run(call);
    }
  }

  /** A call that ran here has its response, which is written where the request came from. */
  void answered(AsyncCall call, Response response) {
    if (call.origin() == worker) {
      settle(call, response);
    } else {
      mailbox.send(call.origin().index(), call);
    }
  }

  /** Answers a call of our own, unless that was done already. */
  void settle(Call call, Response response) {
    if (pending.settle(call)) {
      worker.answer(call.request(), response);
    } else {
      Discard.body(response);
    }
  }

  /** The same for a call whose handler gave no answer. */
  void fail(Call call, Response response) {
    if (pending.settle(call)) {
      call.request().dropTasks();
      call.request().abandon(new HttpException(response.status()));
      worker.answer(call.request(), response);
    }
  }

  /** A worker died: who waits for it is told so. */
  void abandon(Load dead) {
    Call next;
    for (Call call = pending.first(); call != null; call = next) {
      next = pending.after(call);
      if (call.load() == dead) {
        fail(call, Answers.WORKER_DIED);
      }
    }
  }

  /** Gives all calls up, those to come too. */
  void stop() {
    stopped = true;
    for (Call call = pending.first(); call != null; call = pending.first()) {
      call.cancel();
      fail(call, Answers.WORKER_DIED);
    }
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }
}
