package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link AccountController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class AccountControllerRoutes implements Routes {
  private static final Parameters CREATE =
      Parameters.of(Parameter.body(AccountController_AccountJson.CODEC));

  private final AccountController controller;

  public AccountControllerRoutes(InstanceFactory instances) {
    controller = new AccountController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/accounts", CREATE, this::create));
  }

  /** POST /accounts, see {@link AccountController#create}. */
  private Response create(Request request) {
    AccountController.Account account = request.json(AccountController_AccountJson.CODEC);
    return Response.json(controller.create(account), Codecs.INT);
  }
}
