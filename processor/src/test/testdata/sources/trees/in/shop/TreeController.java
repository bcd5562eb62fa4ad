package shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

@Controller
class TreeController {
  record Trees(JsonNode any, ObjectNode object, ArrayNode array, JsonArray list) {}

  @Post("/objects")
  List<JsonObject> objects(JsonObject object) {
    return List.of(object);
  }

  @Post("/trees")
  JsonObject trees(Trees trees) {
    return new JsonObject();
  }
}
