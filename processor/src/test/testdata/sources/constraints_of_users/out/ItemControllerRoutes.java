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
import dev.turboapi.schema.UserConstraint;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final UserConstraint<Integer> MULTIPLE =
      UserConstraint.of(new Multiple.Validator(), Multiple.class, Map.of());

  private static final UserConstraint<Long> MULTIPLE_ =
      UserConstraint.of(
          new Multiple.Validator(), Multiple.class, Map.of("of", 2, "message", "must be even"));

  private static final Parameters FIND = Parameters.of(
      Parameter.query("page", Scalar.INT.satisfying(MULTIPLE)),
      Parameter.query("ids", Shape.list(Scalar.LONG.satisfying(MULTIPLE_))));

  private static final Parameters CREATE =
      Parameters.of(Parameter.body(ItemController_ItemJson.CODEC));

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items", FIND, this::find),
        Route.sync("POST", "/items", CREATE, this::create));
  }

  /** GET /items, see {@link ItemController#find}. */
  private Response find(Request request) {
    int page = Scalar.intValue(request.queryParameter("page"));
    Constraints.check(MULTIPLE.holds(page));
    List<Long> ids = Scalar.LONG.list(request.queryParameters("ids"));
    Constraints.check(Constraints.each(ids, item -> MULTIPLE_.holds(item)));
    return Response.json(controller.find(page, ids), Codecs.INT);
  }

  /** POST /items, see {@link ItemController#create}. */
  private Response create(Request request) {
    ItemController.Item item = request.json(ItemController_ItemJson.CODEC);
    return Response.json(controller.create(item), Codecs.INT);
  }
}
