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
import dev.turboapi.schema.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters LIST = Parameters.of(
      Parameter.query("skip", Scalar.INT.ge("0")).optional(),
      Parameter.query("limit", Scalar.LONG.le("1000000000000").gt("0")),
      Parameter.query("price", Scalar.DOUBLE.gt("0.5")),
      Parameter.query("most", Scalar.DECIMAL.le("99.50")),
      Parameter.query("q", Scalar.STRING.minLength(3).maxLength(50).pattern("^[a-z]+$")).optional(),
      Parameter.query("tags", Shape.list(Scalar.STRING).minLength(1)),
      Parameter.query("name", Scalar.STRING.notBlank()));

  private static final BigDecimal MOST_BOUND = new BigDecimal("99.50");

  private static final Pattern Q_PATTERN = Constraints.pattern("^[a-z]+$");

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
    int skip = Scalar.intValue(request.queryParameter("skip"), 0);
    Constraints.check(skip >= 0);
    long limit = Scalar.longValue(request.queryParameter("limit"));
    Constraints.check(limit <= 1000000000000L && limit > 0);
    double price = Scalar.doubleValue(request.queryParameter("price"));
    Constraints.check(price > 0.5);
    BigDecimal most = Scalar.DECIMAL.read(request.queryParameter("most"));
    Constraints.check(most.compareTo(MOST_BOUND) <= 0);
    Optional<String> q = Scalar.STRING.optional(request.queryParameter("q"));
    Constraints.check(
        q.isEmpty()
            || (Constraints.length(q.get(), 3, 50) && Constraints.matches(q.get(), Q_PATTERN)));
    List<String> tags = Scalar.STRING.list(request.queryParameters("tags"));
    Constraints.check(Constraints.size(tags, 1, Integer.MAX_VALUE));
    String name = Scalar.STRING.read(request.queryParameter("name"));
    Constraints.check(Constraints.notBlank(name));
    return Response.json(controller.list(skip, limit, price, most, q, tags, name), Codecs.DOUBLE);
  }
}
