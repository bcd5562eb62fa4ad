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

/** Reads and writes {@link Order} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class OrderJson implements JsonCodec<Order> {
  static final OrderJson CODEC = new OrderJson();

  private static final byte[] ID = JsonWriter.firstField("id");
  private static final byte[] STREET = JsonWriter.nextField("ship_street");
  private static final byte[] CITY = JsonWriter.nextField("ship_cityCode");
  private static final byte[] ZIP = JsonWriter.nextField("ship_zipCode");
  private static final byte[] STREET_ = JsonWriter.nextField("bill_street");
  private static final byte[] CITY_ = JsonWriter.nextField("bill_cityCode");
  private static final byte[] ZIP_ = JsonWriter.nextField("bill_zipCode");

  private static final Fields FIELDS =
      Fields.of(
          "id",
          "ship_street",
          "ship_cityCode",
          "ship_zipCode",
          "bill_street",
          "bill_cityCode",
          "bill_zipCode");

  private OrderJson() {}

  @Override
  public Order read(JsonReader json) {
    int id = 0;
    boolean hasId = false;
    String street = null;
    String city = null;
    String zip = null;
    String street_ = null;
    String city_ = null;
    String zip_ = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "id" -> {
          id = json.intValue();
          hasId = true;
        }
        case "ship_street" -> street = json.string();
        case "ship_cityCode" -> city = json.string();
        case "ship_zipCode" -> zip = json.stringOrNull();
        case "bill_street" -> street_ = json.string();
        case "bill_cityCode" -> city_ = json.string();
        case "bill_zipCode" -> zip_ = json.stringOrNull();
        default -> json.skipValue();
      }
    }
    Constraints.check(hasId && street != null && city != null && street_ != null && city_ != null);
    Order.Place place = new Order.Place();
    place.city = city;
    place.zip = zip;
    Order.Place place_ = new Order.Place();
    place_.city = city_;
    place_.zip = zip_;
    return new Order(id, new Order.Address(street, place), new Order.Address(street_, place_));
  }

  @Override
  public void write(Order value, JsonWriter json) {
    json.field(ID).value(value.id());
    Order.Address shipping = value.shipping();
    json.field(STREET).value(shipping.street());
    Order.Place place = shipping.place();
    json.field(CITY).value(place.city);
    String zip = place.zip;
    if (zip != null) {
      json.field(ZIP).value(zip);
    }
    Order.Address billing = value.billing();
    json.field(STREET_).value(billing.street());
    Order.Place place_ = billing.place();
    json.field(CITY_).value(place_.city);
    String zip_ = place_.zip;
    if (zip_ != null) {
      json.field(ZIP_).value(zip_);
    }
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("id", Scalar.INT),
        Property.of("ship_street", Scalar.STRING),
        Property.of("ship_cityCode", Scalar.STRING),
        Property.of("ship_zipCode", Shape.nullable(Scalar.STRING)).optional(),
        Property.of("bill_street", Scalar.STRING),
        Property.of("bill_cityCode", Scalar.STRING),
        Property.of("bill_zipCode", Shape.nullable(Scalar.STRING)).optional());
  }
}
