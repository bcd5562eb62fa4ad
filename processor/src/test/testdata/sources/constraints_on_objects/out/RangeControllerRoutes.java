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
import dev.turboapi.schema.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link RangeController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class RangeControllerRoutes implements Routes {
  private static final Parameters CREATE =
      Parameters.of(Parameter.body(RangeController_RangeJson.CODEC));

  private static final Parameters NAME =
      Parameters.of(Parameter.body(Shape.list(RangeController_NameJson.CODEC)));

  private static final JsonCodec<List<RangeController.Name>> NAME_LIST =
      Codecs.list(RangeController_NameJson.CODEC);

  private static final Parameters PAIR =
      Parameters.of(Parameter.body(RangeController_PairJson.CODEC));

  private final RangeController controller;

  public RangeControllerRoutes(InstanceFactory instances) {
    controller = new RangeController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/ranges", CREATE, this::create),
        Route.sync("POST", "/ranges/names", NAME, this::name),
        Route.sync("POST", "/ranges/pairs", PAIR, this::pair));
  }

  /** POST /ranges, see {@link RangeController#create}. */
  private Response create(Request request) {
    RangeController.Range range = request.json(RangeController_RangeJson.CODEC);
    return Response.json(controller.create(range), Codecs.INT);
  }

  /** POST /ranges/names, see {@link RangeController#name}. */
  private Response name(Request request) {
    List<RangeController.Name> names = request.json(NAME_LIST);
    return Response.json(controller.name(names), Codecs.INT);
  }

  /** POST /ranges/pairs, see {@link RangeController#pair}. */
  private Response pair(Request request) {
    RangeController.Pair pair = request.json(RangeController_PairJson.CODEC);
    return Response.json(controller.pair(pair), Codecs.INT);
  }
}
