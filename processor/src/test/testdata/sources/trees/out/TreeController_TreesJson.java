package shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.turboapi.json.Codecs;
import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import io.vertx.core.json.JsonArray;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TreeController.Trees} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class TreeController_TreesJson implements JsonCodec<TreeController.Trees> {
  static final TreeController_TreesJson CODEC = new TreeController_TreesJson();

  private static final byte[] ANY = JsonWriter.firstField("any");
  private static final byte[] OBJECT = JsonWriter.nextField("object");
  private static final byte[] ARRAY = JsonWriter.nextField("array");
  private static final byte[] LIST = JsonWriter.nextField("list");

  private static final Fields FIELDS = Fields.of("any", "object", "array", "list");

  private TreeController_TreesJson() {}

  @Override
  public TreeController.Trees read(JsonReader json) {
    JsonNode any = null;
    ObjectNode object = null;
    ArrayNode array = null;
    JsonArray list = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "any" -> any = json.value(Codecs.TREE);
        case "object" -> object = json.value(Codecs.OBJECT_NODE);
        case "array" -> array = json.value(Codecs.ARRAY_NODE);
        case "list" -> list = json.value(Codecs.JSON_ARRAY);
        default -> json.skipValue();
      }
    }
    Constraints.check(any != null && object != null && array != null && list != null);
    return new TreeController.Trees(any, object, array, list);
  }

  @Override
  public void write(TreeController.Trees value, JsonWriter json) {
    json.field(ANY).value(value.any(), Codecs.TREE);
    json.field(OBJECT).value(value.object(), Codecs.OBJECT_NODE);
    json.field(ARRAY).value(value.array(), Codecs.ARRAY_NODE);
    json.field(LIST).value(value.list(), Codecs.JSON_ARRAY);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("any", Shape.any()),
        Property.of("object", Shape.map(Shape.any())),
        Property.of("array", Shape.list(Shape.any())),
        Property.of("list", Shape.list(Shape.any())));
  }
}
