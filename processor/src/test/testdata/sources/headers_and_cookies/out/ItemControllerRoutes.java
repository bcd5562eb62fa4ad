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
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters READ = Parameters.of(
      Parameter.header("user-agent", Scalar.STRING),
      Parameter.header("X-Token", Scalar.STRING).optional(),
      Parameter.cookie("session", Scalar.UUID).optional(),
      Parameter.query("item-query", Scalar.INT).optional());

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items", READ, this::read));
  }

  /** GET /items, see {@link ItemController#read}. */
  private Response read(Request request) {
    String userAgent = Scalar.STRING.read(request.header("user-agent"));
    String token = Scalar.STRING.readOrNull(request.header("X-Token"));
    Optional<UUID> session = Scalar.UUID.optional(request.cookie("session"));
    Integer query = Scalar.INT.readOrNull(request.queryParameter("item-query"));
    return Response.json(controller.read(userAgent, token, session, query), Codecs.STRING);
  }
}
