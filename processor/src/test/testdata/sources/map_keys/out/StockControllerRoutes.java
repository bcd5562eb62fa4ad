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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The routes of {@link StockController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class StockControllerRoutes implements Routes {
  private static final Parameters COUNT =
      Parameters.of(Parameter.body(Shape.map(Scalar.LONG, StockController_StockJson.CODEC)));

  private static final JsonCodec<Map<Long, StockController.Stock>> STOCK_MAP =
      Codecs.map(Scalar.LONG, StockController_StockJson.CODEC);

  private static final JsonCodec<Map<LocalDate, StockController.Stock>> STOCK_MAP_ =
      Codecs.map(Scalar.LOCAL_DATE, StockController_StockJson.CODEC);

  private final StockController controller;

  public StockControllerRoutes(InstanceFactory instances) {
    controller = new StockController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/stock", COUNT, this::count));
  }

  /** POST /stock, see {@link StockController#count}. */
  private Response count(Request request) {
    Map<Long, StockController.Stock> stocks = request.json(STOCK_MAP);
    return Response.json(controller.count(stocks), STOCK_MAP_);
  }
}
