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

/** Reads and writes {@link TripController.Days} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class TripController_DaysJson implements JsonCodec<TripController.Days> {
  static final TripController_DaysJson CODEC = new TripController_DaysJson();

  private static final byte[] FIRST = JsonWriter.firstField("first");
  private static final byte[] LAST = JsonWriter.nextField("last");

  private static final Fields FIELDS = Fields.of("first", "last");

  private TripController_DaysJson() {}

  @Override
  public TripController.Days read(JsonReader json) {
    int first = 0;
    boolean hasFirst = false;
    int last = 0;
    boolean hasLast = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "first" -> {
          first = json.intValue();
          hasFirst = true;
        }
        case "last" -> {
          last = json.intValue();
          hasLast = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(hasFirst && hasLast);
    TripController.Days value = new TripController.Days(first, last);
    value.validate();
    return value;
  }

  @Override
  public void write(TripController.Days value, JsonWriter json) {
    json.field(FIRST).value(value.first());
    json.field(LAST).value(value.last());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("first", Scalar.INT),
        Property.of("last", Scalar.INT))
        .made(this::fromJson);
  }
}
