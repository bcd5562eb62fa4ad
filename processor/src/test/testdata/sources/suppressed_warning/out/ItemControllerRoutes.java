package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters READ = Parameters.of(Parameter.path(0, "id", Scalar.INT));

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items/{id}", READ, this::read),
        Route.sync("GET", "/items/latest", Parameters.NONE, this::latest));
  }

  /** GET /items/{id}, see {@link ItemController#read}. */
  private Response read(Request request) {
    int id = Scalar.intValue(request.pathParameter(0));
    return Response.json(controller.read(id), Codecs.STRING);
  }

  /** GET /items/latest, see {@link ItemController#latest}. */
  private Response latest(Request request) {
    return Response.json(controller.latest(), Codecs.STRING);
  }
}
