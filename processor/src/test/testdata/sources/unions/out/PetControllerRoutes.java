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
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link PetController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class PetControllerRoutes implements Routes {
  private static final Parameters ADOPT =
      Parameters.of(Parameter.body(PetController_PetJson.CODEC));

  private static final JsonCodec<List<PetController.Pet>> PET_LIST =
      Codecs.list(PetController_PetJson.CODEC);

  private static final Parameters DRAW =
      Parameters.of(Parameter.body(PetController_ShapeJson.CODEC));

  private static final JsonCodec<PetController.Result<PetController.Shape>> SHAPE_RESULT =
      PetController_ResultJson.of(PetController_ShapeJson.CODEC);

  private final PetController controller;

  public PetControllerRoutes(InstanceFactory instances) {
    controller = new PetController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/pets", ADOPT, this::adopt),
        Route.sync("POST", "/shapes", DRAW, this::draw));
  }

  /** POST /pets, see {@link PetController#adopt}. */
  private Response adopt(Request request) {
    PetController.Pet pet = request.json(PetController_PetJson.CODEC);
    return Response.json(controller.adopt(pet), PET_LIST);
  }

  /** POST /shapes, see {@link PetController#draw}. */
  private Response draw(Request request) {
    PetController.Shape shape = request.json(PetController_ShapeJson.CODEC);
    return Response.json(controller.draw(shape), SHAPE_RESULT);
  }
}
