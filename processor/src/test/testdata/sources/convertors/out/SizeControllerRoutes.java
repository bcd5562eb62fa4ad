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
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The routes of {@link SizeController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class SizeControllerRoutes implements Routes {
  private static final Parameters READ = Parameters.of(
      Parameter.path(3, "rest", Scalar.STRING),
      Parameter.path(1, "width", Scalar.INT.le("10")).integer(),
      Parameter.path(0, "id", Scalar.UUID),
      Parameter.path(2, "height", Scalar.DOUBLE).number());

  private final SizeController controller;

  public SizeControllerRoutes(InstanceFactory instances) {
    controller = new SizeController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync(
            "GET", "/sizes/{id:uuid}/{width:int}-{height:float}/{rest:path}", READ, this::read));
  }

  /** GET /sizes/{id:uuid}/{width:int}-{height:float}/{rest:path}, see {@link SizeController#read}. */
  private Response read(Request request) {
    String file = request.pathParameter(3);
    int width = Scalar.intValue(request.pathParameter(1));
    Constraints.check(width <= 10);
    UUID id = Scalar.UUID.read(request.pathParameter(0));
    double height = Scalar.doubleValue(request.pathParameter(2));
    return Response.json(controller.read(file, width, id, height), Codecs.STRING);
  }
}
