package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.SecurityScopes;
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

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final SecurityScopes SCOPES_ITEMS_READ_2_ME =
      SecurityScopes.of("items:read", "2", "me");

  private static final SecurityScopes SCOPES_ME = SecurityScopes.of("me");

  private static final Parameters DELETE = Parameters.of(Parameter.path(0, "id", Scalar.INT));

  private final ItemController controller;
  private final Token.Extractor tokenExtractor;
  private final Accounts accounts;
  private final Token.Extractor adminTokenExtractor;

  public ItemControllerRoutes(InstanceFactory instances) throws Exception {
    controller = new ItemController();
    tokenExtractor = new Token.Extractor("x-token", 64);
    accounts = instances.shared(Accounts.class, Accounts::new);
    adminTokenExtractor = new Token.Extractor("x-admin", 64);
  }

  @Override
  public List<Route> routes() {
    Dependant token =
        Dependant.of(Token.class, (request, solved) -> tokenExtractor.extract(request));
    Dependant accountForItemsRead2Me =
        Dependant.of(
            Accounts.Account.class,
            (request, solved) -> accounts.account(solved.get(0), SCOPES_ITEMS_READ_2_ME))
            .needs(token);
    Dependant activeForItemsRead2 =
        Dependant.of(Accounts.Active.class, (request, solved) -> accounts.active(solved.get(0)))
            .needs(accountForItemsRead2Me);
    Dependant accountForMe =
        Dependant.of(
            Accounts.Account.class, (request, solved) -> accounts.account(solved.get(0), SCOPES_ME))
            .needs(token);
    Dependant active =
        Dependant.of(Accounts.Active.class, (request, solved) -> accounts.active(solved.get(0)))
            .needs(accountForMe);
    Dependant adminToken =
        Dependant.of(AdminToken.class, (request, solved) -> adminTokenExtractor.extract(request));
    return List.of(
        Route.sync("GET", "/items", Parameters.NONE.dependingOn(token), this::list)
            .orSolved(this::list),
        Route.sync(
            "GET", "/items/mine", Parameters.NONE.dependingOn(activeForItemsRead2), this::mine)
            .orSolved(this::mine),
        Route.sync("GET", "/items/me", Parameters.NONE.dependingOn(active), this::me)
            .orSolved(this::me),
        Route.sync("DELETE", "/items/{id}", DELETE.dependingOn(adminToken), this::delete)
            .orSolved(this::delete));
  }

  /** GET /items, see {@link ItemController#list}. */
  private Response list(Request request) {
    String token = tokenExtractor.extract(request);
    return Response.json(controller.list(token), Codecs.STRING);
  }

  /** GET /items, see {@link ItemController#list}, given what it depends on. */
  private Response list(Request request, Solved solved) {
    String token = solved.get(0);
    return Response.json(controller.list(token), Codecs.STRING);
  }

  /** GET /items/mine, see {@link ItemController#mine}. */
  private Response mine(Request request) {
    String token = tokenExtractor.extract(request);
    Accounts.Account account = accounts.account(token, SCOPES_ITEMS_READ_2_ME);
    Accounts.Active active = accounts.active(account);
    return Response.json(controller.mine(active), Codecs.STRING);
  }

  /** GET /items/mine, see {@link ItemController#mine}, given what it depends on. */
  private Response mine(Request request, Solved solved) {
    Accounts.Active active = solved.get(0);
    return Response.json(controller.mine(active), Codecs.STRING);
  }

  /** GET /items/me, see {@link ItemController#me}. */
  private Response me(Request request) {
    String token = tokenExtractor.extract(request);
    Accounts.Account account = accounts.account(token, SCOPES_ME);
    Accounts.Active active = accounts.active(account);
    return Response.json(controller.me(active), Codecs.STRING);
  }

  /** GET /items/me, see {@link ItemController#me}, given what it depends on. */
  private Response me(Request request, Solved solved) {
    Accounts.Active active = solved.get(0);
    return Response.json(controller.me(active), Codecs.STRING);
  }

  /** DELETE /items/{id}, see {@link ItemController#delete}. */
  private Response delete(Request request) {
    int id = Scalar.intValue(request.pathParameter(0));
    adminTokenExtractor.extract(request);
    controller.delete(id);
    return Response.empty(204);
  }

  /** DELETE /items/{id}, see {@link ItemController#delete}, given what it depends on. */
  private Response delete(Request request, Solved solved) {
    int id = Scalar.intValue(request.pathParameter(0));
    controller.delete(id);
    return Response.empty(204);
  }
}
