package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Address} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Order_AddressJson implements JsonCodec<Order.Address> {
  static final Order_AddressJson CODEC = new Order_AddressJson();

  private static final byte[] STREET = JsonWriter.firstField("street");
  private static final byte[] CITY = JsonWriter.nextField("city");

  private static final Fields FIELDS = Fields.of("street", "city");

  private Order_AddressJson() {}

  @Override
  public Order.Address read(JsonReader json) {
    String street = null;
    Optional<String> city = Optional.empty();
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "street" -> street = json.string();
        case "city" -> city = Optional.ofNullable(json.stringOrNull());
        default -> json.skipValue();
      }
    }
    Constraints.check(street != null);
    return new Order.Address(street, city);
  }

  @Override
  public void write(Order.Address value, JsonWriter json) {
    json.field(STREET).value(value.street());
    json.field(CITY).valueOrNull(value.city().orElse(null));
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("street", Scalar.STRING),
        Property.of("city", Shape.nullable(Scalar.STRING)).optional());
  }
}
