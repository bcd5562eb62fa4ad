package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Main.Node} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Main_NodeJson implements JsonCodec<Main.Node> {
  static final Main_NodeJson CODEC = new Main_NodeJson();

  private static final byte[] CHILDREN = JsonWriter.firstField("children");

  private static final Fields FIELDS = Fields.of("children");

  private Main_NodeJson() {}

  @Override
  public Main.Node read(JsonReader json) {
    List<Main.Node> children = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "children" -> children = json.list(Main_NodeJson.CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(children != null);
    return new Main.Node(children);
  }

  @Override
  public void write(Main.Node value, JsonWriter json) {
    json.field(CHILDREN).list(value.children(), Main_NodeJson.CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("children", Shape.list(Main_NodeJson.CODEC)));
  }
}
