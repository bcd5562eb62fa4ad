package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.ModelParameter;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Scalar<ItemController.Order> ORDER =
      Scalar.ofEnum(ItemController.Order.values());

  private static final ModelParameter FILTERS = ModelParameter.query(
      Parameter.query("limit", Scalar.INT.gt("0").le("100")).optional(100L),
      Parameter.query("order", ORDER).optional("NAME"),
      Parameter.query("tags", Shape.list(Scalar.STRING)).optional(List.of()),
      Parameter.query("text", Scalar.STRING).optional()).closed();

  private static final Parameters LIST = Parameters.of(FILTERS);

  private static final Set<String> FILTERS_NAMES = Set.of("limit", "order", "tags", "text");

  private static final ModelParameter TRACING = ModelParameter.header(
      Parameter.header("trace-id", Scalar.UUID).shownAs("trace_id"),
      Parameter.header("save-data", Scalar.BOOLEAN).shownAs("save_data").optional(false),
      Parameter.header("tag", Shape.list(Scalar.STRING)));

  private static final ModelParameter SESSION = ModelParameter.cookie(
      Parameter.cookie("id", Scalar.STRING),
      Parameter.cookie("visits", Scalar.INT)).made(ItemControllerRoutes::session);

  private static final Parameters FILTERS_ = Parameters.of(
      Parameter.path(0, "id", Scalar.INT),
      FILTERS,
      TRACING,
      SESSION);

  private static final ModelParameter TRACING_ = ModelParameter.header(
      Parameter.header("trace_id", Scalar.UUID),
      Parameter.header("save_data", Scalar.BOOLEAN).optional(false),
      Parameter.header("tag", Shape.list(Scalar.STRING)));

  private static final Parameters RAW = Parameters.of(TRACING_);

  private static final Parameters TOKEN =
      Parameters.of(Parameter.header("secret_token", Scalar.STRING));

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items", LIST, this::list),
        Route.sync("GET", "/items/{id}/filters", FILTERS_, this::filters),
        Route.sync("GET", "/items/raw", RAW, this::raw),
        Route.sync("GET", "/items/token", TOKEN, this::token));
  }

  /** GET /items, see {@link ItemController#list}. */
  private Response list(Request request) {
    ItemController.Filters filters = filters_(request);
    return Response.json(controller.list(filters), Codecs.STRING);
  }

  /** GET /items/{id}/filters, see {@link ItemController#filters}. */
  private Response filters(Request request_) {
    int id = Scalar.intValue(request_.pathParameter(0));
    ItemController.Filters filters = filters_(request_);
    ItemController.Tracing tracing = tracing(request_);
    ItemController.Session request = session(request_);
    return Response.json(controller.filters(id, filters, tracing, request), Codecs.STRING);
  }

  /** GET /items/raw, see {@link ItemController#raw}. */
  private Response raw(Request request) {
    ItemController.Tracing tracing = tracing_(request);
    return Response.json(controller.raw(tracing), Codecs.STRING);
  }

  /** GET /items/token, see {@link ItemController#token}. */
  private Response token(Request request) {
    String secretToken = Scalar.STRING.read(request.header("secret_token"));
    return Response.json(controller.token(secretToken), Codecs.STRING);
  }

  /** The query parameters of {@link ItemController.Filters}. */
  private static ItemController.Filters filters_(Request request) {
    Constraints.check(FILTERS_NAMES.containsAll(request.queryParameterNames()));
    int limit = Scalar.intValue(request.queryParameter("limit"), 100);
    Constraints.check(limit > 0 && limit <= 100);
    ItemController.Order order =
        ORDER.readOr(request.queryParameter("order"), ItemController.Order.NAME);
    List<String> tags = Scalar.STRING.listOr(request.queryParameters("tags"), List.of());
    Optional<String> text = Scalar.STRING.optional(request.queryParameter("text"));
    return new ItemController.Filters(limit, order, tags, text);
  }

  /** The cookies of {@link ItemController.Session}. */
  private static ItemController.Session session(Request request) {
    String id = Scalar.STRING.read(request.cookie("id"));
    int visits = Scalar.intValue(request.cookie("visits"));
    try {
      ItemController.Session value = new ItemController.Session();
      value.setId(id);
      value.visits = visits;
      return value;
    } catch (IllegalArgumentException | ValidationException | AssertionError refusal) {
      throw Unbindable.because(refusal);
    }
  }

  /** The headers of {@link ItemController.Tracing}. */
  private static ItemController.Tracing tracing(Request request) {
    UUID traceId = Scalar.UUID.read(request.header("trace-id"));
    boolean saveData = Scalar.booleanValue(request.header("save-data"), false);
    List<String> tag = Scalar.STRING.list(request.headers("tag"));
    return new ItemController.Tracing(traceId, saveData, tag);
  }

  /** The headers of {@link ItemController.Tracing}. */
  private static ItemController.Tracing tracing_(Request request) {
    UUID traceId = Scalar.UUID.read(request.header("trace_id"));
    boolean saveData = Scalar.booleanValue(request.header("save_data"), false);
    List<String> tag = Scalar.STRING.list(request.headers("tag"));
    return new ItemController.Tracing(traceId, saveData, tag);
  }
}
