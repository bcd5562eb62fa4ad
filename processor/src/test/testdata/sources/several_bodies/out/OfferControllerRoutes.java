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
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The routes of {@link OfferController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class OfferControllerRoutes implements Routes {
  private static final Parameters CREATE = Parameters.of(
      Parameter.body("item", OfferController_ItemJson.CODEC),
      Parameter.body("user", Shape.nullable(OfferController_UserJson.CODEC)).optional(),
      Parameter.body("how-much", Scalar.INT.ge("0")),
      Parameter.body("tags", Shape.list(Scalar.STRING)).optional());

  private static final JsonCodec<List<String>> STRING_LIST = Codecs.list(Codecs.STRING);

  private static final Parameters ONE =
      Parameters.of(Parameter.body("item", OfferController_ItemJson.CODEC));

  private static final Parameters LEVEL = Parameters.of(Parameter.body(Scalar.INT).optional());

  private final OfferController controller;

  public OfferControllerRoutes(InstanceFactory instances) {
    controller = new OfferController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/offers", CREATE, this::create),
        Route.sync("POST", "/offers/one", ONE, this::one),
        Route.sync("POST", "/offers/level", LEVEL, this::level));
  }

  /** POST /offers, see {@link OfferController#create}. */
  private Response create(Request request) {
    OfferController.Item item = request.json("item", OfferController_ItemJson.CODEC);
    Optional<OfferController.User> user =
        Optional.ofNullable(request.jsonOrNull("user", OfferController_UserJson.CODEC));
    int importance = request.json("how-much", Codecs.INT);
    Constraints.check(importance >= 0);
    List<String> tags =
        Objects.requireNonNullElse(request.jsonOrNull("tags", STRING_LIST), List.of("a", "b"));
    return Response.json(controller.create(item, user, importance, tags), Codecs.STRING);
  }

  /** POST /offers/one, see {@link OfferController#one}. */
  private Response one(Request request) {
    OfferController.Item item = request.json("item", OfferController_ItemJson.CODEC);
    return Response.json(controller.one(item), Codecs.STRING);
  }

  /** POST /offers/level, see {@link OfferController#level}. */
  private Response level(Request request) {
    int level = Objects.requireNonNullElse(request.jsonOrNull(Codecs.INT), 3);
    return Response.json(controller.level(level), Codecs.STRING);
  }
}
