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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Scalar<ItemController.Order> ORDER =
      Scalar.ofEnum(ItemController.Order.values());

  private static final Parameters LIST = Parameters.of(
      Parameter.query("order", ORDER).optional(),
      Parameter.query("since", Scalar.LOCAL_DATE).optional(),
      Parameter.query("unit", Scalar.CHAR).optional(),
      Parameter.query("small", Scalar.BYTE).optional(),
      Parameter.query("large", Scalar.LONG).optional(),
      Parameter.query("rate", Scalar.FLOAT).optional(),
      Parameter.query("price", Scalar.DECIMAL).optional(),
      Parameter.query("q", Scalar.STRING).optional());

  private static final LocalDate SINCE_DEFAULT = Scalar.LOCAL_DATE.constant("2024-02-29");

  private static final BigDecimal PRICE_DEFAULT = Scalar.DECIMAL.constant("1.10");

  private static final JsonCodec<ItemController.Order> ORDER_CODEC =
      Codecs.of(Scalar.ofEnum(ItemController.Order.values()));

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
    ItemController.Order order =
        ORDER.readOr(request.queryParameter("order"), ItemController.Order.NAME);
    LocalDate since = Scalar.LOCAL_DATE.readOr(request.queryParameter("since"), SINCE_DEFAULT);
    char unit = Scalar.charValue(request.queryParameter("unit"), 'x');
    byte small = Scalar.byteValue(request.queryParameter("small"), (byte) 7);
    long large = Scalar.longValue(request.queryParameter("large"), 5000000000L);
    float rate = Scalar.floatValue(request.queryParameter("rate"), 1.5f);
    BigDecimal price = Scalar.DECIMAL.readOr(request.queryParameter("price"), PRICE_DEFAULT);
    String q = Scalar.STRING.readOr(request.queryParameter("q"), "");
    return Response.json(
        controller.list(order, since, unit, small, large, rate, price, q), ORDER_CODEC);
  }
}
