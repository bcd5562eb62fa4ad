package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.ResponseHead;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters CREATE =
      Parameters.of(Parameter.body(ItemController_ItemJson.CODEC));

  private static final Parameters READ = Parameters.of(Parameter.path(0, "id", Scalar.INT));

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/items", CREATE, this::create),
        Route.sync("GET", "/items/{id}", READ, this::read),
        Route.async("DELETE", "/items", Parameters.NONE, this::delete));
  }

  /** POST /items, see {@link ItemController#create}. */
  private Response create(Request request) {
    ResponseHead head = new ResponseHead();
    ItemController.Item item = request.json(ItemController_ItemJson.CODEC);
    return head.applyTo(
        Response.json(201, controller.create(head, item), ItemController_ItemJson.CODEC));
  }

  /** GET /items/{id}, see {@link ItemController#read}. */
  private Response read(Request request) {
    ResponseHead first = new ResponseHead();
    int id = Scalar.intValue(request.pathParameter(0));
    return first.applyTo(
        controller.read(id, first, first).answer(value -> Response.text(Response.TEXT, value)));
  }

  /** DELETE /items, see {@link ItemController#delete}. */
  private Future<Response> delete(Request request) {
    ResponseHead result = new ResponseHead();
    return controller
        .delete(result)
        .map(result_ -> result.applyTo(Response.empty(result.statusOr(204))));
  }
}
