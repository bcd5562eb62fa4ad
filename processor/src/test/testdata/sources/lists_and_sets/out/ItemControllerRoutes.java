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
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters LIST = Parameters.of(
      Parameter.query("ids", Shape.list(Scalar.INT)),
      Parameter.query("tags", Shape.set(Scalar.STRING)).optional(),
      Parameter.query("names", Shape.list(Scalar.STRING)).optional(),
      Parameter.query("codes", Shape.set(Scalar.STRING)).optional(),
      Parameter.header("x-token", Shape.list(Scalar.STRING)).optional());

  private static final JsonCodec<Set<String>> STRING_SET = Codecs.set(Codecs.STRING);

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items", LIST, this::list));
  }

  /** GET /items, see {@link ItemController#list}. */
  private Response list(Request request) {
    List<Integer> ids = Scalar.INT.list(request.queryParameters("ids"));
    Set<String> tags = Scalar.STRING.setOr(request.queryParameters("tags"), Set.of("a", "b"));
    List<String> names = Scalar.STRING.listOrNull(request.queryParameters("names"));
    Optional<Set<String>> codes =
        Optional.ofNullable(Scalar.STRING.setOrNull(request.queryParameters("codes")));
    List<String> xToken = Scalar.STRING.listOr(request.headers("x-token"), List.of());
    return Response.json(controller.list(ids, tags, names, codes, xToken), STRING_SET);
  }
}
