package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters CREATE = Parameters.of(
      Parameter.body(ItemController_ItemJson.CODEC),
      Parameter.query("Scalar", Scalar.STRING).optional(),
      Parameter.query("Codecs", Scalar.INT).optional());

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/items", CREATE, this::create));
  }

  /** POST /items, see {@link ItemController#create}. */
  private Response create(Request request) {
    ItemController.Item Response_ = request.json(ItemController_ItemJson.CODEC);
    String Scalar_ = Scalar.STRING.readOr(request.queryParameter("Scalar"), "x");
    Optional<Integer> Codecs_ = Scalar.INT.optional(request.queryParameter("Codecs"));
    return Response.json(
        controller.create(Response_, Scalar_, Codecs_), ItemController_ItemJson.CODEC);
  }
}
