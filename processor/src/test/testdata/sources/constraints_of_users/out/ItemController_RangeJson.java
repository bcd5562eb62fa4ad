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

/** Reads and writes {@link ItemController.Range} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class ItemController_RangeJson implements JsonCodec<ItemController.Range> {
  static final ItemController_RangeJson CODEC = new ItemController_RangeJson();

  private static final byte[] LOW = JsonWriter.firstField("low");
  private static final byte[] HIGH = JsonWriter.nextField("high");

  private static final Fields FIELDS = Fields.of("low", "high");

  private ItemController_RangeJson() {}

  @Override
  public ItemController.Range read(JsonReader json) {
    int low = 0;
    boolean hasLow = false;
    int high = 0;
    boolean hasHigh = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "low" -> {
          low = json.intValue();
          hasLow = true;
        }
        case "high" -> {
          high = json.intValue();
          hasHigh = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(hasLow && hasHigh);
    return new ItemController.Range(low, high);
  }

  @Override
  public void write(ItemController.Range value, JsonWriter json) {
    json.field(LOW).value(value.low());
    json.field(HIGH).value(value.high());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("low", Scalar.INT),
        Property.of("high", Scalar.INT));
  }
}
