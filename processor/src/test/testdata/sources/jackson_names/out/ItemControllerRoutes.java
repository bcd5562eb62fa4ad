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

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters CREATE = Parameters.of(Parameter.body(ItemJson.CODEC));

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
    Item item = request.json(ItemJson.CODEC);
    return Response.json(controller.create(item), ItemJson.CODEC);
  }
}
