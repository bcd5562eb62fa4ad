package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link FilterController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class FilterControllerRoutes implements Routes {
  private static final Parameters FIND =
      Parameters.of(Parameter.body(FilterController_FilterJson.CODEC));

  private static final Parameters ONE =
      Parameters.of(Parameter.body(FilterController_OnlyJson.CODEC));

  private final FilterController controller;

  public FilterControllerRoutes(InstanceFactory instances) {
    controller = new FilterController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/filters", FIND, this::find),
        Route.sync("POST", "/one", ONE, this::one));
  }

  /** POST /filters, see {@link FilterController#find}. */
  private Response find(Request request) {
    FilterController.Filter filter = request.json(FilterController_FilterJson.CODEC);
    return Response.json(controller.find(filter), FilterController_Filter_LeafJson.CODEC);
  }

  /** POST /one, see {@link FilterController#one}. */
  private Response one(Request request) {
    FilterController.Only one = request.json(FilterController_OnlyJson.CODEC);
    return Response.json(controller.one(one), FilterController_OnlyJson.CODEC);
  }
}
