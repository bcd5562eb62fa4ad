package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters FIND = Parameters.of(
      Parameter.query("ids", Shape.list(Scalar.INT.gt("0")).maxLength(10)),
      Parameter.query("owner", Scalar.STRING.email()).optional());

  private static final Parameters CREATE =
      Parameters.of(Parameter.query("ids", Shape.list(Scalar.INT.gt("0"))));

  private static final Parameters FILL =
      Parameters.of(Parameter.body(ItemController_BasketJson.CODEC));

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items", FIND, this::find),
        Route.sync("POST", "/items", CREATE, this::create),
        Route.sync("POST", "/items/baskets", FILL, this::fill));
  }

  /** GET /items, see {@link ItemController#find}. */
  private Response find(Request request) {
    List<Integer> ids = Scalar.INT.list(request.queryParameters("ids"));
    Constraints.check(Constraints.size(ids, 0, 10) && Constraints.each(ids, item -> item > 0));
    Optional<String> owner = Scalar.STRING.optional(request.queryParameter("owner"));
    Constraints.check(owner.isEmpty() || Constraints.email(owner.get()));
    return Response.json(controller.find(ids, owner), Codecs.INT);
  }

  /** POST /items, see {@link ItemController#create}. */
  private Response create(Request request) {
    List<Integer> ids = Scalar.INT.list(request.queryParameters("ids"));
    Constraints.check(Constraints.each(ids, item -> item > 0));
    return Response.json(controller.create(ids), Codecs.INT);
  }

  /** POST /items/baskets, see {@link ItemController#fill}. */
  private Response fill(Request request) {
    ItemController.Basket basket = request.json(ItemController_BasketJson.CODEC);
    return Response.json(controller.fill(basket), Codecs.INT);
  }
}
