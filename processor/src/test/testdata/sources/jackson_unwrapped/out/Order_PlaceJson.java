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

/** Reads and writes {@link Order.Place} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Order_PlaceJson implements JsonCodec<Order.Place> {
  static final Order_PlaceJson CODEC = new Order_PlaceJson();

  private static final byte[] CITY = JsonWriter.firstField("city");
  private static final byte[] ZIP = JsonWriter.nextField("zip");

  private static final Fields FIELDS = Fields.of("city", "zip");

  private Order_PlaceJson() {}

  @Override
  public Order.Place read(JsonReader json) {
    String city = null;
    String zip = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "city" -> city = json.string();
        case "zip" -> zip = json.stringOrNull();
        default -> json.skipValue();
      }
    }
    Constraints.check(city != null);
    Order.Place value = new Order.Place();
    value.city = city;
    value.zip = zip;
    return value;
  }

  @Override
  public void write(Order.Place value, JsonWriter json) {
    json.field(CITY).value(value.city);
    String zip = value.zip;
    if (zip != null) {
      json.field(ZIP).value(zip);
    }
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("city", Scalar.STRING),
        Property.of("zip", Shape.nullable(Scalar.STRING)).optional());
  }
}
