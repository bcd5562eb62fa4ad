package shop;

import dev.turboapi.InstanceFactory;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import dev.turboapi.schema.Scalar;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemControllerRoutes implements Routes {
  private static final Scalar<ItemController.Color> COLOR =
      Scalar.ofEnum(ItemController.Color.values());

  private static final Scalar<ItemController.Size> SIZE =
      Scalar.ofEnum(Scalar.STRING, ItemController.Size.values(), value -> switch (value) {
        case SMALL -> "small";
        case LARGE -> "large";
        default -> value.name();
      });

  private static final Scalar<ItemController.Level> LEVEL =
      Scalar.ofEnum(Scalar.INT, ItemController.Level.values(), ItemController.Level::code);

  private static final Scalar<ItemController.State> STATE =
      Scalar.ofEnum(
          Scalar.STRING,
          ItemController.State.values(),
          value -> value.text,
          ItemController.State::of);

  private static final Parameters READ = Parameters.of(
      Parameter.query("color", COLOR),
      Parameter.query("size", SIZE).optional(),
      Parameter.query("level", LEVEL).optional(),
      Parameter.query("state", STATE));

  private final ItemController controller;

  public ItemControllerRoutes(InstanceFactory instances) {
    controller = new ItemController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items", READ, this::read));
  }

  /** GET /items, see {@link ItemController#read}. */
  private Response read(Request request) {
    ItemController.Color color = COLOR.read(request.queryParameter("color"));
    ItemController.Size size =
        SIZE.readOr(request.queryParameter("size"), ItemController.Size.SMALL);
    ItemController.Level level =
        LEVEL.readOr(request.queryParameter("level"), ItemController.Level.HIGH);
    ItemController.State state = STATE.read(request.queryParameter("state"));
    return Response.json(controller.read(color, size, level, state), ItemController_ItemJson.CODEC);
  }
}
