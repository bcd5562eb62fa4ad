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

/** The routes of {@link OrderController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class OrderControllerRoutes implements Routes {
  private static final Parameters CREATE = Parameters.of(Parameter.body(OrderJson.CODEC));

  private final OrderController controller;

  public OrderControllerRoutes(InstanceFactory instances) {
    controller = new OrderController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/orders", CREATE, this::create));
  }

  /** POST /orders, see {@link OrderController#create}. */
  private Response create(Request request) {
    Order order = request.json(OrderJson.CODEC);
    return Response.json(controller.create(order), OrderJson.CODEC);
  }
}
