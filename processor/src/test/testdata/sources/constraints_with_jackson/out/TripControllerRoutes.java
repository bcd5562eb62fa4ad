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

/** The routes of {@link TripController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class TripControllerRoutes implements Routes {
  private static final Parameters TRIP =
      Parameters.of(Parameter.body(TripController_TripJson.CODEC));

  private static final Parameters GUEST =
      Parameters.of(Parameter.body(TripController_GuestJson.CODEC));

  private final TripController controller;

  public TripControllerRoutes(InstanceFactory instances) {
    controller = new TripController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/trips", TRIP, this::trip),
        Route.sync("POST", "/guests", GUEST, this::guest));
  }

  /** POST /trips, see {@link TripController#trip}. */
  private Response trip(Request request) {
    TripController.Trip trip = request.json(TripController_TripJson.CODEC);
    return Response.json(controller.trip(trip), TripController_TripJson.CODEC);
  }

  /** POST /guests, see {@link TripController#guest}. */
  private Response guest(Request request) {
    TripController.Guest guest = request.json(TripController_GuestJson.CODEC);
    return Response.json(controller.guest(guest), TripController_GuestJson.CODEC);
  }
}
