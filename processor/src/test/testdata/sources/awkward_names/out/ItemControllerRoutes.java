package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters ROUTES_ = Parameters.of(
      Parameter.body(ItemJson.CODEC),
      Parameter.query("controller", Scalar.INT).optional(),
      Parameter.query("result", Scalar.INT));

  private static final Parameters ROUTES__ = Parameters.of(
      Parameter.path(0, "result", Scalar.INT),
      Parameter.body(ItemJson.CODEC));

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController(instances.get(Runnable.class));
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/items/routes", ROUTES_, this::routes_),
        Route.async("POST", "/items/routes/{result}", ROUTES__, this::routes__));
  }

  /** POST /items/routes, see {@link ItemController#routes}. */
  private Response routes_(Request request_) {
    Item request = request_.json(ItemJson.CODEC);
    Optional<Integer> controller = Scalar.INT.optional(request_.queryParameter("controller"));
    int result = Scalar.intValue(request_.queryParameter("result"));
    return Response.json(this.controller.routes(request, controller, result), ItemJson.CODEC);
  }

  /** POST /items/routes/{result}, see {@link ItemController#routes}. */
  private Future<Response> routes__(Request request) {
    int result = Scalar.intValue(request.pathParameter(0));
    Item json = request.json(ItemJson.CODEC);
    return controller.routes(result, json).map(result_ -> Response.json(result_, ItemJson.CODEC));
  }
}
