package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.MemberFilter;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link UserController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class UserControllerRoutes implements Routes {
  private static final JsonCodec<List<UserController.User>> USER_LIST =
      Codecs.filtered(Codecs.list(UserController_UserJson.CODEC), new MemberFilter().excludeNone());

  private static final JsonCodec<UserController.User> USER =
      Codecs.filtered(
          UserController_UserJson.CODEC,
          new MemberFilter()
              .excludeDefaults()
              .excludeUnset()
              .include("name")
              .exclude("stars", "tags"));

  private static final JsonCodec<Optional<UserController.User>> OPTIONAL_USER =
      Codecs.filtered(
          Codecs.optional(UserController_UserJson.CODEC),
          new MemberFilter().view(UserController.Summary.class));

  private final UserController controller;

  public UserControllerRoutes(InstanceFactory instances) {
    controller = new UserController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/users", Parameters.NONE, this::list),
        Route.sync("GET", "/users/same", Parameters.NONE, this::same),
        Route.async("GET", "/users/one", Parameters.NONE, this::one),
        Route.sync("GET", "/users/view", Parameters.NONE, this::view),
        Route.sync("GET", "/users/person", Parameters.NONE, this::person),
        Route.sync("GET", "/users/everything", Parameters.NONE, this::everything),
        Route.sync("GET", "/users/nothing", Parameters.NONE, this::nothing));
  }

  /** GET /users, see {@link UserController#list}. */
  private Response list(Request request) {
    return Response.json(controller.list(), USER_LIST);
  }

  /** GET /users/same, see {@link UserController#same}. */
  private Response same(Request request) {
    return Response.json(controller.same(), USER_LIST);
  }

  /** GET /users/one, see {@link UserController#one}. */
  private Future<Response> one(Request request) {
    return controller.one().map(result -> Response.json(result, USER));
  }

  /** GET /users/view, see {@link UserController#view}. */
  private Response view(Request request) {
    return Response.json(controller.view(), OPTIONAL_USER);
  }

  /** GET /users/person, see {@link UserController#person}. */
  private Response person(Request request) {
    return Response.json(200, controller.person(), UserController_PersonJson.CODEC);
  }

  /** GET /users/everything, see {@link UserController#everything}. */
  private Response everything(Request request) {
    return Response.json(controller.everything(), UserController_UserJson.CODEC);
  }

  /** GET /users/nothing, see {@link UserController#nothing}. */
  private Response nothing(Request request) {
    controller.nothing();
    return Response.empty(204);
  }
}
