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
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link Main.ItemController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class Main_ItemControllerRoutes implements Routes {
  private static final Parameters READ = Parameters.of(Parameter.path(0, "rest", Scalar.STRING));

  private static final Parameters NOTHING =
      Parameters.of(Parameter.body(Shape.list(Main_NothingJson.CODEC)));

  private static final JsonCodec<List<Main.Nothing>> NOTHING_LIST =
      Codecs.list(Main_NothingJson.CODEC);

  private static final JsonCodec<List<List<Main.Nothing>>> NOTHING_LIST_LIST =
      Codecs.list(Codecs.list(Main_NothingJson.CODEC));

  private final Main.ItemController controller;

  public Main_ItemControllerRoutes(InstanceFactory instances) {
    controller = new Main.ItemController(instances.get(Runnable.class));
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/{rest:path}", READ, this::read),
        Route.sync("POST", "/", NOTHING, this::nothing));
  }

  /** GET /{rest:path}, see {@link Main.ItemController#read}. */
  private Response read(Request request) {
    String rest = request.pathParameter(0);
    return Response.json(controller.read(rest), Main_ItemJson.CODEC);
  }

  /** POST /, see {@link Main.ItemController#nothing}. */
  private Response nothing(Request request) {
    List<Main.Nothing> nothings = request.json(NOTHING_LIST);
    return Response.json(controller.nothing(nothings), NOTHING_LIST_LIST);
  }
}
