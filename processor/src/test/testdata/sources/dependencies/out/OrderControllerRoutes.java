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
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Scalar;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link OrderController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class OrderControllerRoutes implements Routes {
  private static final Parameters TOKEN =
      Parameters.of(Parameter.header("authorization", Scalar.STRING));

  private static final Parameters PAGE = Parameters.of(
      Parameter.query("offset", Scalar.INT.ge("0")).optional(),
      Parameter.query("limit", Scalar.INT.le("100")).optional());

  private static final Parameters TWICE =
      Parameters.of(Parameter.query("search", Scalar.STRING).optional());

  private static final Parameters READ = Parameters.of(Parameter.path(0, "id", Scalar.INT));

  private final OrderController controller;
  private final Users users;

  public OrderControllerRoutes(InstanceFactory instances) throws Exception {
    controller = new OrderController(instances.get(OrderController.Orders.class));
    users = instances.shared(Users.class, () -> new Users(instances.get(Settings.class)));
  }

  @Override
  public List<Route> routes() {
    Dependant token = Dependant.of(String.class, this::token).qualified("token").takes(TOKEN);
    Dependant settings = Dependant.of(Settings.class, (request, solved) -> Users.settings());
    Dependant current =
        Dependant.of(User.class, (request, solved) -> users.current(solved.get(0), solved.get(1)))
            .needs(token, settings);
    Dependant page = Dependant.of(Page.class, this::page).takes(PAGE);
    return List.of(
        Route.sync("GET", "/orders", Parameters.NONE.dependingOn(current, page), this::mine)
            .orSolved(this::mine),
        Route.sync("GET", "/orders/twice", TWICE.dependingOn(page, page.uncached()), this::twice)
            .orSolved(this::twice),
        Route.sync("GET", "/orders/guests", Parameters.NONE.dependingOn(current), this::guests)
            .orSolved(this::guests),
        Route.sync("GET", "/orders/{id}", READ.dependingOn(current, settings), this::read)
            .orSolved(this::read));
  }

  /** GET /orders, see {@link OrderController#mine}. */
  private Response mine(Request request) throws IOException {
    String authorization = Scalar.STRING.read(request.header("authorization"));
    int offset = Scalar.intValue(request.queryParameter("offset"), 0);
    Constraints.check(offset >= 0);
    int limit = Scalar.intValue(request.queryParameter("limit"), 20);
    Constraints.check(limit <= 100);
    String token = users.token(authorization);
    Settings settings = Users.settings();
    User user = users.current(token, settings);
    Page page = new Page(offset, limit);
    return Response.json(controller.mine(user, page), Codecs.STRING);
  }

  /** GET /orders, see {@link OrderController#mine}, given what it depends on. */
  private Response mine(Request request, Solved solved) {
    User user = solved.get(0);
    Page page = solved.get(1);
    return Response.json(controller.mine(user, page), Codecs.STRING);
  }

  /** GET /orders/twice, see {@link OrderController#twice}. */
  private Response twice(Request request) {
    int offset = Scalar.intValue(request.queryParameter("offset"), 0);
    Constraints.check(offset >= 0);
    int limit = Scalar.intValue(request.queryParameter("limit"), 20);
    Constraints.check(limit <= 100);
    Optional<String> search = Scalar.STRING.optional(request.queryParameter("search"));
    Page first = new Page(offset, limit);
    Page second = new Page(offset, limit);
    return Response.json(controller.twice(first, second, search), Codecs.STRING);
  }

  /** GET /orders/twice, see {@link OrderController#twice}, given what it depends on. */
  private Response twice(Request request, Solved solved) {
    Optional<String> search = Scalar.STRING.optional(request.queryParameter("search"));
    Page first = solved.get(0);
    Page second = solved.get(1);
    return Response.json(controller.twice(first, second, search), Codecs.STRING);
  }

  /** GET /orders/guests, see {@link OrderController#guests}. */
  private Response guests(Request request) throws IOException {
    String authorization = Scalar.STRING.read(request.header("authorization"));
    String token = users.token(authorization);
    Settings settings = Users.settings();
    User user = users.current(token, settings);
    return Response.json(controller.guests(Optional.ofNullable(user)), Codecs.STRING);
  }

  /** GET /orders/guests, see {@link OrderController#guests}, given what it depends on. */
  private Response guests(Request request, Solved solved) {
    User user = solved.get(0);
    return Response.json(controller.guests(Optional.ofNullable(user)), Codecs.STRING);
  }

  /** GET /orders/{id}, see {@link OrderController#read}. */
  private Response read(Request request) throws IOException {
    String authorization = Scalar.STRING.read(request.header("authorization"));
    int id = Scalar.intValue(request.pathParameter(0));
    String token = users.token(authorization);
    Settings settings = Users.settings();
    User user = users.current(token, settings);
    return Response.json(controller.read(id, user, settings), Codecs.STRING);
  }

  /** GET /orders/{id}, see {@link OrderController#read}, given what it depends on. */
  private Response read(Request request, Solved solved) {
    int id = Scalar.intValue(request.pathParameter(0));
    User user = solved.get(0);
    Settings settings = solved.get(1);
    return Response.json(controller.read(id, user, settings), Codecs.STRING);
  }

  /** See {@link Users#token}. */
  private String token(Request request, Solved solved) {
    String authorization = Scalar.STRING.read(request.header("authorization"));
    return users.token(authorization);
  }

  /** A new {@link Page}. */
  private Page page(Request request, Solved solved) {
    int offset = Scalar.intValue(request.queryParameter("offset"), 0);
    Constraints.check(offset >= 0);
    int limit = Scalar.intValue(request.queryParameter("limit"), 20);
    Constraints.check(limit <= 100);
    return new Page(offset, limit);
  }
}
