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

/** Reads and writes {@link StockController.Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class StockController_ItemJson implements JsonCodec<StockController.Item> {
  static final StockController_ItemJson CODEC = new StockController_ItemJson();

  private static final byte[] NAME = JsonWriter.firstField("name");

  private static final Fields FIELDS = Fields.of("name");

  private StockController_ItemJson() {}

  @Override
  public StockController.Item read(JsonReader json) {
    String name = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null);
    return new StockController.Item(name);
  }

  @Override
  public void write(StockController.Item value, JsonWriter json) {
    json.field(NAME).value(value.name());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING));
  }
}
