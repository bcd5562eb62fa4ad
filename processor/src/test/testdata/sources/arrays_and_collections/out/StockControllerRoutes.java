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
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The routes of {@link StockController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class StockControllerRoutes implements Routes {
  private static final Parameters KEEP =
      Parameters.of(Parameter.body(StockController_StockJson.CODEC));

  private static final Parameters FIND = Parameters.of(
      Parameter.query("ids", Shape.list(Scalar.INT)),
      Parameter.query("counts", Shape.list(Scalar.LONG)).optional(),
      Parameter.query("names", Shape.set(Scalar.STRING)),
      Parameter.query("sizes", Shape.list(Scalar.INT)).optional(),
      Parameter.query("limit", Scalar.INT.gt("0")).optional(),
      Parameter.header("request-id", Scalar.UUID).optional(),
      Parameter.query("tags", Shape.list(Scalar.STRING)));

  private static final JsonCodec<StockController.Item[]> ITEM_ARRAY =
      Codecs.array(StockController_ItemJson.CODEC, StockController.Item[]::new);

  private final StockController controller;

  public StockControllerRoutes(InstanceFactory instances) {
    controller = new StockController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/stock", KEEP, this::keep),
        Route.sync("GET", "/stock", FIND, this::find));
  }

  /** POST /stock, see {@link StockController#keep}. */
  private Response keep(Request request) {
    StockController.Stock stock = request.json(StockController_StockJson.CODEC);
    return Response.json(controller.keep(stock), Codecs.INT_ARRAY);
  }

  /** GET /stock, see {@link StockController#find}. */
  private Response find(Request request) {
    int[] ids = Scalar.INT.array(request.queryParameters("ids"), int[]::new);
    long[] counts =
        Scalar.LONG.arrayOr(request.queryParameters("counts"), long[]::new, new long[] {1L, 2L});
    SortedSet<String> names =
        Scalar.STRING.collection(request.queryParameters("names"), TreeSet::new);
    Collection<Integer> sizes = Scalar.INT.listOrNull(request.queryParameters("sizes"));
    OptionalInt limit = Scalar.optionalInt(request.queryParameter("limit"));
    Constraints.check(limit.isEmpty() || limit.getAsInt() > 0);
    Optional<UUID> requestId = Scalar.UUID.optional(request.header("request-id"));
    String[] tags = Scalar.STRING.array(request.queryParameters("tags"), String[]::new);
    return Response.json(
        controller.find(ids, counts, names, sizes, limit, requestId, tags), ITEM_ARRAY);
  }
}
