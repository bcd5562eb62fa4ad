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
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters READ = Parameters.of(
      Parameter.path(0, "itemId", Scalar.INT),
      Parameter.query("q", Scalar.STRING).optional(),
      Parameter.query("brief", Scalar.BOOLEAN).optional());

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items/{itemId}", READ, this::read));
  }

  /** GET /items/{itemId}, see {@link ItemController#read}. */
  private Response read(Request request) {
    int itemId = Scalar.intValue(request.pathParameter(0));
    Optional<String> q = Scalar.STRING.optional(request.queryParameter("q"));
    boolean brief = Scalar.booleanValue(request.queryParameter("brief"), false);
    return Response.json(controller.read(itemId, q, brief), Codecs.STRING);
  }
}
