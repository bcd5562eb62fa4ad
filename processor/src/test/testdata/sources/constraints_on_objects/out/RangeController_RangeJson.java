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

/** Reads and writes {@link RangeController.Range} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class RangeController_RangeJson implements JsonCodec<RangeController.Range> {
  static final RangeController_RangeJson CODEC = new RangeController_RangeJson();

  private static final byte[] LOW = JsonWriter.firstField("low");
  private static final byte[] HIGH = JsonWriter.nextField("high");

  private static final Fields FIELDS = Fields.of("low", "high");

  private RangeController_RangeJson() {}

  @Override
  public RangeController.Range read(JsonReader json) {
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
    RangeController.Range value = new RangeController.Range(low, high);
    value.validate();
    Constraints.check(value.isPositive(), "positive must be true");
    Constraints.check(!value.isWide(), "is too wide");
    return value;
  }

  @Override
  public void write(RangeController.Range value, JsonWriter json) {
    json.field(LOW).value(value.low());
    json.field(HIGH).value(value.high());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("low", Scalar.INT),
        Property.of("high", Scalar.INT))
        .made(this::fromJson);
  }
}
