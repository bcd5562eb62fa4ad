package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters DELETE = Parameters.of(Parameter.path(0, "id", Scalar.INT));

  private static final JsonCodec<List<Integer>> INTEGER_LIST = Codecs.list(Codecs.INT);

  private static final JsonCodec<Optional<String>> OPTIONAL_STRING = Codecs.optional(Codecs.STRING);

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("DELETE", "/items/{id}", DELETE, this::delete),
        Route.sync("GET", "/items/reply", Parameters.NONE, this::reply),
        Route.sync("GET", "/items/response", Parameters.NONE, this::response),
        Route.async("GET", "/items/future", Parameters.NONE, this::future),
        Route.async("POST", "/items/stage", Parameters.NONE, this::stage),
        Route.async("GET", "/items/later", Parameters.NONE, this::later),
        Route.sync("GET", "/items/maybe", Parameters.NONE, this::maybe),
        Route.sync("GET", "/items/anything", Parameters.NONE, this::anything));
  }

  /** DELETE /items/{id}, see {@link ItemController#delete}. */
  private Response delete(Request request) {
    int id = Scalar.intValue(request.pathParameter(0));
    controller.delete(id);
    return Response.empty(204);
  }

  /** GET /items/reply, see {@link ItemController#reply}. */
  private Response reply(Request request) {
    return Response.json(200, controller.reply(), Codecs.STRING);
  }

  /** GET /items/response, see {@link ItemController#response}. */
  private Response response(Request incoming) {
    return controller.response(incoming);
  }

  /** GET /items/future, see {@link ItemController#future}. */
  private Future<Response> future(Request request) {
    return controller.future().map(result -> Response.json(result, INTEGER_LIST));
  }

  /** POST /items/stage, see {@link ItemController#stage}. */
  private Future<Response> stage(Request request) {
    return Future.fromCompletionStage(controller.stage()).map(result -> Response.empty(202));
  }

  /** GET /items/later, see {@link ItemController#later}. */
  private Future<Response> later(Request request) throws IOException {
    return controller.later();
  }

  /** GET /items/maybe, see {@link ItemController#maybe}. */
  private Response maybe(Request request) {
    return Response.json(controller.maybe(), OPTIONAL_STRING);
  }

  /** GET /items/anything, see {@link ItemController#anything}. */
  private Response anything(Request request) {
    return Response.json(controller.anything(), Codecs.ANY);
  }
}
