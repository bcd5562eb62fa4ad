package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Main.Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class Main_ItemJson implements JsonCodec<Main.Item> {
  public static final Main_ItemJson CODEC = new Main_ItemJson();

  private static final byte[] ID = JsonWriter.firstField("id");
  private static final byte[] ROOT = JsonWriter.nextField("root");

  private static final Fields FIELDS = Fields.of("id", "root");

  private Main_ItemJson() {}

  @Override
  public Main.Item read(JsonReader json) {
    int id = 0;
    boolean hasId = false;
    Main.Node root = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "id" -> {
          id = json.intValue();
          hasId = true;
        }
        case "root" -> root = json.value(Main_NodeJson.CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(hasId && root != null);
    return new Main.Item(id, root);
  }

  @Override
  public void write(Main.Item value, JsonWriter json) {
    json.field(ID).value(value.id());
    json.field(ROOT).value(value.root(), Main_NodeJson.CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("id", Scalar.INT),
        Property.of("root", Main_NodeJson.CODEC));
  }
}
