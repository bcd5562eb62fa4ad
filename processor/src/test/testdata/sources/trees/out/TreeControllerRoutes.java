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
import dev.turboapi.schema.Shape;
import io.vertx.core.json.JsonObject;
import java.util.List;
import javax.annotation.processing.Generated;

/** The routes of {@link TreeController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class TreeControllerRoutes implements Routes {
  private static final Parameters OBJECTS = Parameters.of(Parameter.body(Shape.map(Shape.any())));

  private static final JsonCodec<List<JsonObject>> JSON_OBJECT_LIST =
      Codecs.list(Codecs.JSON_OBJECT);

  private static final Parameters TREES =
      Parameters.of(Parameter.body(TreeController_TreesJson.CODEC));

  private final TreeController controller;

  public TreeControllerRoutes(InstanceFactory instances) {
    controller = new TreeController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("POST", "/objects", OBJECTS, this::objects),
        Route.sync("POST", "/trees", TREES, this::trees));
  }

  /** POST /objects, see {@link TreeController#objects}. */
  private Response objects(Request request) {
    JsonObject object = request.json(Codecs.JSON_OBJECT);
    return Response.json(controller.objects(object), JSON_OBJECT_LIST);
  }

  /** POST /trees, see {@link TreeController#trees}. */
  private Response trees(Request request) {
    TreeController.Trees trees = request.json(TreeController_TreesJson.CODEC);
    return Response.json(controller.trees(trees), Codecs.JSON_OBJECT);
  }
}
