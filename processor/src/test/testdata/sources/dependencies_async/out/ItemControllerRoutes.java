package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.Solved;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Parameters LIST = Parameters.of(Parameter.query("limit", Scalar.INT));

  private static final Parameters TENANT = Parameters.of(Parameter.header("host", Scalar.STRING));

  private static final JsonCodec<List<String>> STRING_LIST = Codecs.list(Codecs.STRING);

  private static final Parameters REPORT = Parameters.of(Parameter.header("length", Scalar.INT));

  private final ItemController controller;
  private final Stock stock;

  public ItemControllerRoutes(InstanceFactory instances) throws Exception {
    controller = new ItemController();
    stock = instances.shared(Stock.class, Stock::new);
  }

  @Override
  public List<Route> routes() {
    Dependant tenant = Dependant.of(Stock.Tenant.class, this::tenant).takes(TENANT);
    Dependant connection =
        Dependant.of(Stock.Connection.class, (request, solved) -> stock.connection(solved.get(0)))
            .needs(tenant)
            .blocking();
    Dependant session =
        Dependant.of(Stock.Session.class, (request, solved) -> stock.session(solved.get(0)))
            .needs(connection);
    Dependant report =
        Dependant.of(Stock.Report.class, this::provideReport).takes(REPORT).blocking();
    return List.of(
        Route.solved(
            "GET", "/items", LIST.dependingOn(session), Route.Execution.IN_PLACE, this::list),
        Route.solvedAsync(
            "GET",
            "/items/count",
            Parameters.NONE.dependingOn(connection.closedBeforeAnswer()),
            Route.Execution.ON_WORKER,
            this::count),
        Route.blocking("GET", "/items/report", Parameters.NONE.dependingOn(report), this::report)
            .orSolved(this::report));
  }

  /** GET /items, see {@link ItemController#list}, given what it depends on. */
  private Response list(Request request, Solved solved) {
    int limit = Scalar.intValue(request.queryParameter("limit"));
    Stock.Session session = solved.get(0);
    return Response.json(controller.list(session, limit), STRING_LIST);
  }

  /** GET /items/count, see {@link ItemController#count}, given what it depends on. */
  private Future<Response> count(Request request, Solved solved) {
    Stock.Connection connection = solved.get(0);
    return controller.count(connection).map(result -> Response.json(result, Codecs.INT));
  }

  /** GET /items/report, see {@link ItemController#report}. */
  private Response report(Request request) throws IOException {
    int length = Scalar.intValue(request.header("length"));
    Stock.Report report = stock.report(length);
    return Response.json(controller.report(report), Codecs.STRING);
  }

  /** GET /items/report, see {@link ItemController#report}, given what it depends on. */
  private Response report(Request request, Solved solved) {
    Stock.Report report = solved.get(0);
    return Response.json(controller.report(report), Codecs.STRING);
  }

  /** See {@link Stock#tenant}. */
  private Future<Stock.Tenant> tenant(Request request, Solved solved) {
    String host = Scalar.STRING.read(request.header("host"));
    return Future.fromCompletionStage(stock.tenant(host));
  }

  /** See {@link Stock#report}. */
  private Stock.Report provideReport(Request request, Solved solved) throws IOException {
    int length = Scalar.intValue(request.header("length"));
    return stock.report(length);
  }
}
