package dev.turboapi.routing;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Overrides;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.Solved;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What answers the requests of a method and a path template, and how. Immutable. */
public final class Route {
  /** Answers at once. */
  @FunctionalInterface
  public interface Handler {
    Response handle(Request request) throws Exception;
  }

  /** Answers later. */
  @FunctionalInterface
  public interface AsyncHandler {
    Future<Response> handle(Request request) throws Exception;
  }

  /** Answers at once when what it depends on is provided. */
  @FunctionalInterface
  public interface SolvedHandler {
    Response handle(Request request, Solved solved) throws Exception;

    /** The same, but whoever calls it need not know that it answers at once. */
    private SolvedAsyncHandler async() {
      return (request, solved) -> Future.succeededFuture(handle(request, solved));
    }
  }

  /** Answers later when what it depends on is provided. */
  @FunctionalInterface
  public interface SolvedAsyncHandler {
    Future<Response> handle(Request request, Solved solved) throws Exception;
  }

  /** Says which requests have to meet on one event loop: those of equal keys. */
  @FunctionalInterface
  public interface Affinity {
    /**
     * The key, whose text counts.
     *
     * @throws dev.turboapi.schema.Unbindable if the request does not fit
     */
    Object key(Request request);
  }

  /** Where a handler runs. */
  public enum Execution {
    /** On the event loop that read the request. It may not block. */
    IN_PLACE,
    /** On the event loop of the worker that the request's key hashes to. It may not block. */
    ON_WORKER,
    /** On a virtual thread, or else one of the worker pool. */
    BLOCKING
  }

  private final List<String> methods;
  private final PathTemplate template;
  private final Parameters parameters;
  private final Execution execution;
  private final Handlers handlers;
  private final Options options;

  /** Which ways there are to call the handler; at least one. */
  private record Handlers(
      @Nullable Handler sync, @Nullable AsyncHandler async, @Nullable SolvedAsyncHandler solved) {}

  /** What a route says beyond its handler; what is null is left to the application. */
  private record Options(
      @Nullable Affinity affinity, @Nullable Duration timeout, @Nullable Integer maxBodySize) {
    static final Options NONE = new Options(null, null, null);
  }

  private Route(
      List<String> methods,
      PathTemplate template,
      Parameters parameters,
      Execution execution,
      Handlers handlers,
      Options options) {
    this.methods = methods;
    this.template = template;
    this.parameters = parameters;
    this.execution = execution;
    this.handlers = handlers;
    this.options = options;
  }

  /**
   * A route whose handler answers at once.
   *
   * @param method in capitals
   * @param template such as {@code /items/{id}} or {@code /files/{path:path}}
   * @throws IllegalArgumentException if the template is malformed
   */
  public static Route sync(String method, String template, Parameters parameters, Handler handler) {
    return sync(List.of(method), template, parameters, handler);
  }

  /** The same for several methods, which a 405 lists in this order. */
  public static Route sync(
      List<String> methods, String template, Parameters parameters, Handler handler) {
    return new Route(
        List.copyOf(methods),
        PathTemplate.parse(template),
        parameters,
        Execution.IN_PLACE,
        new Handlers(handler, null, null),
        Options.NONE);
  }

  /** A route whose handler answers later, otherwise as {@link #sync}. */
  public static Route async(
      String method, String template, Parameters parameters, AsyncHandler handler) {
    return new Route(
        List.of(method),
        PathTemplate.parse(template),
        parameters,
        Execution.ON_WORKER,
        new Handlers(null, handler, null),
        Options.NONE);
  }

  /** A route whose handler may block, otherwise as {@link #sync}. */
  public static Route blocking(
      String method, String template, Parameters parameters, Handler handler) {
    return blocking(List.of(method), template, parameters, handler);
  }

  /** The same for several methods, which a 405 lists in this order. */
  public static Route blocking(
      List<String> methods, String template, Parameters parameters, Handler handler) {
    return new Route(
        List.copyOf(methods),
        PathTemplate.parse(template),
        parameters,
        Execution.BLOCKING,
        new Handlers(handler, null, null),
        Options.NONE);
  }

  /**
   * A route whose handler is called when the providers that it depends on have been called, one
   * after the other, on an event loop; otherwise as {@link #sync}.
   *
   * @param execution where the handler runs: {@code IN_PLACE} where the request was read, too, but
   *     perhaps in a later tick
   */
  public static Route solved(
      String method,
      String template,
      Parameters parameters,
      Execution execution,
      SolvedHandler handler) {
    return solvedAsync(method, template, parameters, execution, handler.async());
  }

  /** A route whose handler answers later, otherwise as {@link #solved}. */
  public static Route solvedAsync(
      String method,
      String template,
      Parameters parameters,
      Execution execution,
      SolvedAsyncHandler handler) {
    return new Route(
        List.of(method),
        PathTemplate.parse(template),
        parameters,
        execution,
        new Handlers(null, null, handler),
        Options.NONE);
  }

  /**
   * The same route with another way to call its handler, for when tests replace what it depends on.
   */
  public Route orSolved(SolvedHandler handler) {
    return orSolvedAsync(handler.async());
  }

  /** The same with a way that answers later. */
  public Route orSolvedAsync(SolvedAsyncHandler handler) {
    return new Route(
        methods,
        template,
        parameters,
        execution,
        new Handlers(handlers.sync(), handlers.async(), handler),
        options);
  }

  /**
   * The same route with other providers.
   *
   * @throws IllegalStateException if it depends on one of them, but has no {@link #orSolved}
   *     handler
   */
  public Route with(Overrides overrides) {
    Parameters replaced = overrides.applyTo(parameters);
    if (replaced == parameters) {
      return this;
    }
    if (handlers.solved() == null) {
      throw new IllegalStateException(this + " cannot be called with other providers");
    }
    return new Route(
        methods,
        template,
        replaced,
        execution,
        new Handlers(null, null, handlers.solved()),
        options);
  }

  /** The same, but all requests of one key are handled on one event loop, in order of arrival. */
  public Route affinity(Affinity affinity) {
    return with(
        Execution.ON_WORKER, new Options(affinity, options.timeout(), options.maxBodySize()));
  }

  /** The same, but the handler has this long to answer. */
  public Route timeout(Duration timeout) {
    return with(execution, new Options(options.affinity(), timeout, options.maxBodySize()));
  }

  /** The same with a limit of its own for bodies, in bytes. */
  public Route maxBodySize(int bytes) {
    return with(execution, new Options(options.affinity(), options.timeout(), bytes));
  }

  private Route with(Execution other, Options changed) {
    return new Route(methods, template, parameters, other, handlers, changed);
  }

  /** In capitals, at least one. */
  public List<String> methods() {
    return methods;
  }

  /** Which paths it answers. */
  public PathTemplate template() {
    return template;
  }

  /** What the handler takes, for the explanation of a request that does not fit. */
  public Parameters parameters() {
    return parameters;
  }

  /** Where the handler runs. */
  public Execution execution() {
    return execution;
  }

  /** Null if requests meet by method and path. */
  public @Nullable Affinity affinity() {
    return options.affinity();
  }

  /** How long the handler has to answer; null if the application says. */
  public @Nullable Duration timeout() {
    return options.timeout();
  }

  /** How many bytes a body may have; null if the application says. */
  public @Nullable Integer maxBodySize() {
    return options.maxBodySize();
  }

  /**
   * Whether the handler answers later: {@link #callAsync} is to be used instead of {@link #call}.
   */
  public boolean isAsync() {
    return handlers.async() != null;
  }

  /**
   * Whether what the handler depends on is provided before it is called: {@link #callSolved} is to
   * be used instead of {@link #call} and {@link #callAsync}.
   */
  public boolean isSolved() {
    return handlers.sync() == null && handlers.async() == null;
  }

  /** Calls a handler that answers at once. */
  public Response call(Request request) throws Exception {
    return existing(handlers.sync(), "is async").handle(request);
  }

  /** Calls a handler that answers later. */
  public Future<Response> callAsync(Request request) throws Exception {
    return existing(handlers.async(), "is not async").handle(request);
  }

  /** Calls a handler with what it depends on. */
  public Future<Response> callSolved(Request request, Solved solved) throws Exception {
    return existing(handlers.solved(), "does not depend on providers").handle(request, solved);
  }

  private <T> T existing(@Nullable T handler, String problem) {
    if (handler == null) {
      throw new IllegalStateException(this + " " + problem);
    }
    return handler;
  }

  boolean allows(String method) {
    for (int i = 0; i < methods.size(); i++) {
      if (methods.get(i).equals(method)) {
        return true;
      }
    }
    return false;
  }

  /** As in logs: {@code GET /items/{id}}. */
  @Override
  public String toString() {
    return String.join(", ", methods) + " " + template;
  }
}
