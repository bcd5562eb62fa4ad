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

/** Reads and writes {@link RangeController.Name} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class RangeController_NameJson implements JsonCodec<RangeController.Name> {
  static final RangeController_NameJson CODEC = new RangeController_NameJson();

  private static final byte[] FIRST = JsonWriter.firstField("first");
  private static final byte[] LAST = JsonWriter.nextField("last");

  private static final Fields FIELDS = Fields.of("first", "last");

  private RangeController_NameJson() {}

  @Override
  public RangeController.Name read(JsonReader json) {
    String first = null;
    String last = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "first" -> first = json.string();
        case "last" -> last = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(first != null && last != null);
    return new RangeController.Name(first, last);
  }

  @Override
  public void write(RangeController.Name value, JsonWriter json) {
    json.field(FIRST).value(value.first());
    json.field(LAST).value(value.last());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("first", Scalar.STRING),
        Property.of("last", Scalar.STRING))
        .made(this::fromJson);
  }
}
