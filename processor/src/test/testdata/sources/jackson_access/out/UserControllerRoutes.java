package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link UserController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class UserControllerRoutes implements Routes {
  private static final Parameters CREATE = Parameters.of(Parameter.body(UserJson.CODEC));

  private final UserController controller;

  public UserControllerRoutes(InstanceFactory instances) {
    controller = new UserController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/users", CREATE, this::create));
  }

  /** POST /users, see {@link UserController#create}. */
  private Response create(Request request) {
    User user = request.json(UserJson.CODEC);
    return Response.json(controller.create(user), UserJson.CODEC);
  }
}
