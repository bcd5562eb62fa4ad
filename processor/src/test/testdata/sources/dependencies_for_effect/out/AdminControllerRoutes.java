package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.Solved;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link AdminController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class AdminControllerRoutes implements Routes {
  private static final Parameters REQUIRE_KEY =
      Parameters.of(Parameter.header("x-key", Scalar.STRING));

  private static final Parameters FILTER = Parameters.of(Parameter.query("text", Scalar.STRING));

  private static final Parameters DELETE = Parameters.of(Parameter.path(0, "id", Scalar.INT));

  private final AdminController controller;
  private final Counter counter;
  private final Limits limits;

  public AdminControllerRoutes(InstanceFactory instances) throws Exception {
    controller = instances.shared(AdminController.class, AdminController::new);
    counter = instances.shared(Counter.class, Counter::new);
    limits = instances.shared(Limits.class, Limits::new);
  }

  @Override
  public List<Route> routes() {
    Dependant count = Dependant.of(int.class, (request, solved) -> counter.count());
    Dependant requireKey = Dependant.of(void.class, this::requireKey).takes(REQUIRE_KEY);
    Dependant filter = Dependant.of(AdminController.Filter.class, this::filter).takes(FILTER);
    Dependant perMinute = Dependant.of(void.class, this::perMinute);
    Dependant perDay = Dependant.of(void.class, this::perDay);
    return List.of(
        Route.sync(
            "GET", "/admin", Parameters.NONE.dependingOn(count, requireKey, filter), this::list)
            .orSolved(this::list),
        Route.sync(
            "DELETE",
            "/admin/{id}",
            DELETE.dependingOn(count, requireKey, perMinute, perDay),
            this::delete)
            .orSolved(this::delete));
  }

  /** GET /admin, see {@link AdminController#list}. */
  private Response list(Request request) {
    String xKey = Scalar.STRING.read(request.header("x-key"));
    String text = Scalar.STRING.read(request.queryParameter("text"));
    counter.count();
    controller.requireKey(xKey);
    AdminController.Filter filter = AdminController.filter(text);
    return Response.json(controller.list(filter), Codecs.STRING);
  }

  /** GET /admin, see {@link AdminController#list}, given what it depends on. */
  private Response list(Request request, Solved solved) {
    AdminController.Filter filter = solved.get(2);
    return Response.json(controller.list(filter), Codecs.STRING);
  }

  /** DELETE /admin/{id}, see {@link AdminController#delete}. */
  private Response delete(Request request) {
    String xKey = Scalar.STRING.read(request.header("x-key"));
    int id = Scalar.intValue(request.pathParameter(0));
    counter.count();
    controller.requireKey(xKey);
    limits.perMinute(request);
    limits.perDay(request);
    controller.delete(id);
    return Response.empty(204);
  }

  /** DELETE /admin/{id}, see {@link AdminController#delete}, given what it depends on. */
  private Response delete(Request request, Solved solved) {
    int id = Scalar.intValue(request.pathParameter(0));
    controller.delete(id);
    return Response.empty(204);
  }

  /** See {@link AdminController#requireKey}. */
  private Void requireKey(Request request, Solved solved) {
    String xKey = Scalar.STRING.read(request.header("x-key"));
    controller.requireKey(xKey);
    return null;
  }

  /** See {@link AdminController#filter}. */
  private AdminController.Filter filter(Request request, Solved solved) {
    String text = Scalar.STRING.read(request.queryParameter("text"));
    return AdminController.filter(text);
  }

  /** See {@link Limits#perMinute}. */
  private Void perMinute(Request request, Solved solved) {
    limits.perMinute(request);
    return null;
  }

  /** See {@link Limits#perDay}. */
  private Void perDay(Request request, Solved solved) {
    limits.perDay(request);
    return null;
  }
}
