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

/** The routes of {@link PageController}. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class PageControllerRoutes implements Routes {
  private static final JsonCodec<PageController.Page<PageController.Item>> NULLABLE_ITEM_PAGE =
      PageController_PageJson.of(Codecs.nullable(PageController_ItemJson.CODEC));

  private static final JsonCodec<PageController.Tree<PageController.Item>> ITEM_TREE =
      PageController_TreeJson.of(PageController_ItemJson.CODEC);

  private static final Parameters GROW = Parameters.of(Parameter.body(ITEM_TREE));

  private static final Parameters OPEN =
      Parameters.of(Parameter.body(PageController_ShopJson.CODEC));

  private static final JsonCodec<List<PageController.Page<PageController.Item>>> ITEM_PAGE_LIST =
      Codecs.list(PageController_PageJson.of(PageController_ItemJson.CODEC));

  private static final JsonCodec<PageController.Folder<String>> STRING_FOLDER =
      PageController_FolderJson.of(Codecs.STRING);

  private static final Parameters OPEN_ = Parameters.of(Parameter.body(STRING_FOLDER));

  private static final Parameters NAME =
      Parameters.of(Parameter.body(PageController_SizeJson.CODEC));

  private static final JsonCodec<PageController.Named<String, Long>> STRING_LONG_NAMED =
      PageController_NamedJson.of(Codecs.STRING, Codecs.LONG);

  private final PageController controller;

  public PageControllerRoutes(InstanceFactory instances) {
    controller = new PageController();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.sync("GET", "/items", Parameters.NONE, this::items),
        Route.sync("POST", "/trees", GROW, this::grow),
        Route.sync("POST", "/shops", OPEN, this::open),
        Route.sync("POST", "/folders", OPEN_, this::open_),
        Route.sync("POST", "/names", NAME, this::name));
  }

  /** GET /items, see {@link PageController#items}. */
  private Response items(Request request) {
    return Response.json(controller.items(), NULLABLE_ITEM_PAGE);
  }

  /** POST /trees, see {@link PageController#grow}. */
  private Response grow(Request request) {
    PageController.Tree<PageController.Item> tree = request.json(ITEM_TREE);
    return Response.json(controller.grow(tree), ITEM_TREE);
  }

  /** POST /shops, see {@link PageController#open}. */
  private Response open(Request request) {
    PageController.Shop shop = request.json(PageController_ShopJson.CODEC);
    return Response.json(controller.open(shop), ITEM_PAGE_LIST);
  }

  /** POST /folders, see {@link PageController#open}. */
  private Response open_(Request request) {
    PageController.Folder<String> folder = request.json(STRING_FOLDER);
    return Response.json(controller.open(folder), STRING_FOLDER);
  }

  /** POST /names, see {@link PageController#name}. */
  private Response name(Request request) {
    PageController.Size size = request.json(PageController_SizeJson.CODEC);
    return Response.json(controller.name(size), STRING_LONG_NAMED);
  }
}
