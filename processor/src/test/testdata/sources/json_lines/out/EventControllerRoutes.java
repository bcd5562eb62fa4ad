package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.MemberFilter;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import io.vertx.core.Future;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link EventController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class EventControllerRoutes implements Routes {
  private static final JsonCodec<EventController.Event> EVENT =
      Codecs.filtered(EventController_EventJson.CODEC, new MemberFilter().excludeNone());

  private static final JsonCodec<List<Integer>> INTEGER_LIST = Codecs.list(Codecs.INT);

  private final EventController controller;

  public EventControllerRoutes(InstanceFactory instances) {
    controller = new EventController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/events", Parameters.NONE, this::events),
        Route.sync("POST", "/events", Parameters.NONE, this::filtered),
        Route.async("GET", "/events/numbers", Parameters.NONE, this::numbers),
        Route.sync("GET", "/events/reply", Parameters.NONE, this::reply));
  }

  /** GET /events, see {@link EventController#events}. */
  private Response events(Request request) {
    return Response.jsonLines(controller.events(), EventController_EventJson.CODEC);
  }

  /** POST /events, see {@link EventController#filtered}. */
  private Response filtered(Request request) {
    return Response.jsonLines(controller.filtered(), EVENT).withStatus(201);
  }

  /** GET /events/numbers, see {@link EventController#numbers}. */
  private Future<Response> numbers(Request request) {
    return controller.numbers().map(result -> Response.jsonLines(result, INTEGER_LIST));
  }

  /** GET /events/reply, see {@link EventController#reply}. */
  private Response reply(Request request) {
    return controller.reply().answer(value -> Response.jsonLines(value, Codecs.STRING));
  }
}
