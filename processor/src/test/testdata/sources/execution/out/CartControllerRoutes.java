package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The routes of {@link CartController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class CartControllerRoutes implements Routes {
  private static final Parameters ADD = Parameters.of(
      Parameter.path(0, "userId", Scalar.INT),
      Parameter.body(CartController_ItemJson.CODEC));

  private static final Parameters SIZE = Parameters.of(Parameter.path(0, "userId", Scalar.INT));

  private static final Scalar<CartController.Region> REGION =
      Scalar.ofEnum(CartController.Region.values());

  private static final Parameters CLEAR =
      Parameters.of(Parameter.query("region", REGION).optional());

  private static final Parameters MINE =
      Parameters.of(Parameter.cookie("session", Scalar.UUID).optional());

  private static final UUID SESSION_DEFAULT =
      Scalar.UUID.constant("00000000-0000-0000-0000-000000000000");

  private static final Parameters ALL = Parameters.of(Parameter.header("X-Shop", Scalar.STRING));

  private static final Parameters SAVE = Parameters.of(
      Parameter.path(0, "userId", Scalar.INT),
      Parameter.query("text", Scalar.STRING),
      Parameter.body(CartController_ItemJson.CODEC));

  private final CartController controller;

  public CartControllerRoutes(InstanceFactory instances) {
    controller = new CartController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.async("POST", "/carts/{userId}/items", ADD, this::add)
            .affinity(request -> Scalar.intValue(request.pathParameter(0)))
            .timeout(Duration.ofMillis(500))
            .maxBodySize(1024),
        Route.sync("GET", "/carts/{userId}/size", SIZE, this::size)
            .affinity(request -> Scalar.intValue(request.pathParameter(0))),
        Route.sync("DELETE", "/carts", CLEAR, this::clear)
            .affinity(
                request ->
                    REGION.readOr(request.queryParameter("region"), CartController.Region.NORTH)),
        Route.sync("GET", "/carts/mine", MINE, this::mine)
            .affinity(request -> Scalar.UUID.readOr(request.cookie("session"), SESSION_DEFAULT)),
        Route.sync("GET", "/carts/all", ALL, this::all)
            .affinity(request -> Scalar.STRING.read(request.header("X-Shop"))),
        Route.blocking("GET", "/carts/report", Parameters.NONE, this::report),
        Route.blocking("PUT", "/carts/{userId}/report", SAVE, this::save)
            .timeout(Duration.ofMillis(86400000000L))
            .maxBodySize(0),
        Route.sync("POST", "/carts/notify", Parameters.NONE, this::notify),
        Route.sync("POST", "/carts/remind", Parameters.NONE, this::remind));
  }

  /** POST /carts/{userId}/items, see {@link CartController#add}. */
  private Future<Response> add(Request request) {
    int userId = Scalar.intValue(request.pathParameter(0));
    CartController.Item item = request.json(CartController_ItemJson.CODEC);
    return controller
        .add(userId, item, request.backgroundTasks())
        .map(result -> Response.json(result, CartController_ItemJson.CODEC));
  }

  /** GET /carts/{userId}/size, see {@link CartController#size}. */
  private Response size(Request request) {
    int userId = Scalar.intValue(request.pathParameter(0));
    return Response.json(controller.size(userId), Codecs.INT);
  }

  /** DELETE /carts, see {@link CartController#clear}. */
  private Response clear(Request request) {
    CartController.Region region =
        REGION.readOr(request.queryParameter("region"), CartController.Region.NORTH);
    controller.clear(region);
    return Response.empty(204);
  }

  /** GET /carts/mine, see {@link CartController#mine}. */
  private Response mine(Request request) {
    UUID session = Scalar.UUID.readOr(request.cookie("session"), SESSION_DEFAULT);
    return Response.json(controller.mine(session), Codecs.STRING);
  }

  /** GET /carts/all, see {@link CartController#all}. */
  private Response all(Request request) {
    String shop = Scalar.STRING.read(request.header("X-Shop"));
    return Response.json(controller.all(shop), Codecs.STRING);
  }

  /** GET /carts/report, see {@link CartController#report}. */
  private Response report(Request request) {
    return Response.json(controller.report(), Codecs.STRING);
  }

  /** PUT /carts/{userId}/report, see {@link CartController#save}. */
  private Response save(Request request) throws InterruptedException {
    int userId = Scalar.intValue(request.pathParameter(0));
    String text = Scalar.STRING.read(request.queryParameter("text"));
    CartController.Item item = request.json(CartController_ItemJson.CODEC);
    controller.save(userId, text, item);
    return Response.empty(204);
  }

  /** POST /carts/notify, see {@link CartController#notify}. */
  private Response notify(Request incoming) {
    controller.notify(incoming.backgroundTasks(), incoming, incoming.backgroundTasks());
    return Response.empty(204);
  }

  /** POST /carts/remind, see {@link CartController#remind}. */
  private Response remind(Request request) {
    controller.remind(request.backgroundTasks());
    return Response.empty(204);
  }
}
