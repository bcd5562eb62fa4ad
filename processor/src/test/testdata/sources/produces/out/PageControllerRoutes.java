package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import io.vertx.core.Future;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link PageController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class PageControllerRoutes implements Routes {
  private static final JsonCodec<PageController.Problem> PROBLEM =
      Codecs.pythonNumbers(PageController_ProblemJson.CODEC);

  private static final JsonCodec<String> STRING = Codecs.pythonNumbers(Codecs.STRING);

  private final PageController controller;

  public PageControllerRoutes(InstanceFactory instances) {
    controller = new PageController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/pages", Parameters.NONE, this::page),
        Route.async("POST", "/pages", Parameters.NONE, this::style),
        Route.sync("GET", "/pages/maybe", Parameters.NONE, this::maybe),
        Route.sync("GET", "/pages/reply", Parameters.NONE, this::reply),
        Route.sync("GET", "/pages/image", Parameters.NONE, this::image),
        Route.sync("GET", "/pages/buffer", Parameters.NONE, this::buffer),
        Route.sync("GET", "/pages/chunks", Parameters.NONE, this::chunks),
        Route.async("GET", "/pages/file", Parameters.NONE, this::file),
        Route.sync("GET", "/pages/problem", Parameters.NONE, this::problem),
        Route.sync("GET", "/pages/json", Parameters.NONE, this::json),
        Route.sync("GET", "/pages/response", Parameters.NONE, this::response));
  }

  /** GET /pages, see {@link PageController#page}. */
  private Response page(Request request) {
    return Response.text(Response.HTML, controller.page());
  }

  /** POST /pages, see {@link PageController#style}. */
  private Future<Response> style(Request request) {
    return controller
        .style()
        .map(result -> Response.text("text/css; charset=utf-8", result).withStatus(201));
  }

  /** GET /pages/maybe, see {@link PageController#maybe}. */
  private Response maybe(Request request) {
    return Response.text(Response.TEXT, controller.maybe().orElse(null));
  }

  /** GET /pages/reply, see {@link PageController#reply}. */
  private Response reply(Request request) {
    return controller.reply().answer(value -> Response.text("application/xml", value));
  }

  /** GET /pages/image, see {@link PageController#image}. */
  private Response image(Request request) {
    return Response.bytes("image/png", controller.image());
  }

  /** GET /pages/buffer, see {@link PageController#buffer}. */
  private Response buffer(Request request) {
    return Response.bytes("application/octet-stream", controller.buffer());
  }

  /** GET /pages/chunks, see {@link PageController#chunks}. */
  private Response chunks(Request request) {
    return Response.stream(null, controller.chunks());
  }

  /** GET /pages/file, see {@link PageController#file}. */
  private Future<Response> file(Request request) {
    return controller.file().map(result -> Response.stream("text/csv; charset=utf-8", result));
  }

  /** GET /pages/problem, see {@link PageController#problem}. */
  private Response problem(Request request) {
    return Response.json(400, controller.problem(), PROBLEM)
        .withContentType("application/problem+json");
  }

  /** GET /pages/json, see {@link PageController#json}. */
  private Response json(Request request) {
    return Response.json(controller.json(), STRING);
  }

  /** GET /pages/response, see {@link PageController#response}. */
  private Response response(Request request) {
    return controller.response();
  }
}
