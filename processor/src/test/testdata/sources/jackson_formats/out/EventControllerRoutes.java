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

/** The routes of {@link EventController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class EventControllerRoutes implements Routes {
  private static final Parameters CREATE = Parameters.of(Parameter.body(EventJson.CODEC));

  private final EventController controller;

  public EventControllerRoutes(InstanceFactory instances) {
    controller = new EventController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/events", CREATE, this::create));
  }

  /** POST /events, see {@link EventController#create}. */
  private Response create(Request request) {
    Event event = request.json(EventJson.CODEC);
    return Response.json(controller.create(event), EventJson.CODEC);
  }
}
