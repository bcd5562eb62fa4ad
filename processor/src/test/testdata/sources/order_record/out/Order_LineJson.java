package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Line} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Order_LineJson implements JsonCodec<Order.Line> {
  static final Order_LineJson CODEC = new Order_LineJson();

  private static final byte[] ITEM_ID = JsonWriter.firstField("itemId");
  private static final byte[] PRICE = JsonWriter.nextField("price");
  private static final byte[] UNIT = JsonWriter.nextField("unit");

  private static final JsonCodec<Order.Unit> UNIT_CODEC =
      Codecs.of(Scalar.ofEnum(Order.Unit.values()));

  private static final Fields FIELDS = Fields.of("itemId", "price", "unit");

  private Order_LineJson() {}

  @Override
  public Order.Line read(JsonReader json) {
    int itemId = 0;
    boolean hasItemId = false;
    double price = 0;
    boolean hasPrice = false;
    Order.Unit unit = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "itemId" -> {
          itemId = json.intValue();
          hasItemId = true;
        }
        case "price" -> {
          price = json.doubleValue();
          hasPrice = true;
        }
        case "unit" -> unit = json.value(UNIT_CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(hasItemId && hasPrice && unit != null);
    Constraints.check(price > 0);
    return new Order.Line(itemId, price, unit);
  }

  @Override
  public void write(Order.Line value, JsonWriter json) {
    json.field(ITEM_ID).value(value.itemId());
    json.field(PRICE).value(value.price());
    json.field(UNIT).value(value.unit(), UNIT_CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("itemId", Scalar.INT),
        Property.of("price", Scalar.DOUBLE.gt("0")),
        Property.of("unit", UNIT_CODEC));
  }
}
