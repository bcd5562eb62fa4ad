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

/** Reads and writes {@link ItemController.Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class ItemController_ItemJson implements JsonCodec<ItemController.Item> {
  static final ItemController_ItemJson CODEC = new ItemController_ItemJson();

  private static final byte[] CODECS = JsonWriter.firstField("Codecs");
  private static final byte[] CONSTRAINTS = JsonWriter.nextField("Constraints");

  private static final Fields FIELDS = Fields.of("Codecs", "Constraints");

  private ItemController_ItemJson() {}

  @Override
  public ItemController.Item read(JsonReader json) {
    String Codecs_ = null;
    int Constraints_ = 0;
    boolean hasConstraints = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "Codecs" -> Codecs_ = json.string();
        case "Constraints" -> {
          Constraints_ = json.intValue();
          hasConstraints = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(Codecs_ != null && hasConstraints);
    return new ItemController.Item(Codecs_, Constraints_);
  }

  @Override
  public void write(ItemController.Item value, JsonWriter json) {
    json.field(CODECS).value(value.Codecs());
    json.field(CONSTRAINTS).value(value.Constraints());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("Codecs", Scalar.STRING),
        Property.of("Constraints", Scalar.INT));
  }
}
