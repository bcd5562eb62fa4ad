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

/** Reads and writes {@link Order.Address} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Order_AddressJson implements JsonCodec<Order.Address> {
  static final Order_AddressJson CODEC = new Order_AddressJson();

  private static final byte[] STREET = JsonWriter.firstField("street");
  private static final byte[] CITY = JsonWriter.nextField("cityCode");
  private static final byte[] ZIP = JsonWriter.nextField("zipCode");

  private static final Fields FIELDS = Fields.of("street", "cityCode", "zipCode");

  private Order_AddressJson() {}

  @Override
  public Order.Address read(JsonReader json) {
    String street = null;
    String city = null;
    String zip = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "street" -> street = json.string();
        case "cityCode" -> city = json.string();
        case "zipCode" -> zip = json.stringOrNull();
        default -> json.skipValue();
      }
    }
    Constraints.check(street != null && city != null);
    Order.Place place = new Order.Place();
    place.city = city;
    place.zip = zip;
    return new Order.Address(street, place);
  }

  @Override
  public void write(Order.Address value, JsonWriter json) {
    json.field(STREET).value(value.street());
    Order.Place place = value.place();
    json.field(CITY).value(place.city);
    String zip = place.zip;
    if (zip != null) {
      json.field(ZIP).value(zip);
    }
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("street", Scalar.STRING),
        Property.of("cityCode", Scalar.STRING),
        Property.of("zipCode", Shape.nullable(Scalar.STRING)).optional());
  }
}
