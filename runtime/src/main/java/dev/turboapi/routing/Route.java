package dev.turboapi.routing;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import io.vertx.core.Future;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What answers the requests of a method and a path template. Immutable.
 *
 * <p>A sync handler is called on the event loop that read the request, an async one on the event
 * loop its path hashes to. Neither may block.
 */
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

  private final List<String> methods;
  private final PathTemplate template;
  private final Parameters parameters;
  private final @Nullable Handler handler;
  private final @Nullable AsyncHandler asyncHandler;

  private Route(
      List<String> methods,
      String template,
      Parameters parameters,
      @Nullable Handler handler,
      @Nullable AsyncHandler asyncHandler) {
    this.methods = methods;
    this.template = PathTemplate.parse(template);
    this.parameters = parameters;
    this.handler = handler;
    this.asyncHandler = asyncHandler;
  }

  /**
   * A route whose handler answers at once.
   *
   * @param method in capitals
   * @param template such as {@code /items/{id}} or {@code /files/{path:path}}
   * @throws IllegalArgumentException if the template is malformed
   */
  public static Route sync(String method, String template, Parameters parameters, Handler handler) {
    return new Route(List.of(method), template, parameters, handler, null);
  }

  /** The same for several methods, which a 405 lists in this order. */
  public static Route sync(
      List<String> methods, String template, Parameters parameters, Handler handler) {
    return new Route(List.copyOf(methods), template, parameters, handler, null);
  }

  /**
   * A route whose handler answers later.
   *
   * @param method in capitals
   * @param template such as {@code /items/{id}} or {@code /files/{path:path}}
   * @throws IllegalArgumentException if the template is malformed
   */
  public static Route async(
      String method, String template, Parameters parameters, AsyncHandler handler) {
    return new Route(List.of(method), template, parameters, null, handler);
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

  /**
   * Whether the handler answers later, so that {@link #callAsync} is to be used instead of {@link
   * #call}.
   */
  public boolean isAsync() {
    return asyncHandler != null;
  }

  /** Calls the handler of a sync route. */
  public Response call(Request request) throws Exception {
    if (handler == null) {
      throw new IllegalStateException(this + " is async");
    }
    return handler.handle(request);
  }

  /** Calls the handler of an async route. */
  public Future<Response> callAsync(Request request) throws Exception {
    if (asyncHandler == null) {
      throw new IllegalStateException(this + " is sync");
    }
    return asyncHandler.handle(request);
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
