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

  private static final byte[] C = JsonWriter.firstField("code");
  private static final byte[] MONEY = JsonWriter.nextField("total");
  private static final byte[] TAGS = JsonWriter.nextField("tags");
  private static final byte[] NOTE = JsonWriter.nextField("note");

  private static final Fields FIELDS = Fields.of("code", "total", "tags", "note");

  private OrderJson() {}

  @Override
  public Order read(JsonReader json) {
    Order.Code c = null;
    Order.Money money = null;
    Order.Tags tags = null;
    String note = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "code" -> c = json.value(Order_CodeJson.CODEC);
        case "total" -> money = json.value(Order_MoneyJson.CODEC);
        case "tags" -> tags = json.value(Order_TagsJson.CODEC);
        case "note" -> note = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(c != null && money != null && tags != null && note != null);
    Order value = Order.of(c, money, tags);
    value.setNote(note);
    return value;
  }

  @Override
  public void write(Order value, JsonWriter json) {
    json.field(C).value(value.getCode(), Order_CodeJson.CODEC);
    json.field(MONEY).value(value.total(), Order_MoneyJson.CODEC);
    json.field(TAGS).value(value.getTags(), Order_TagsJson.CODEC);
    json.field(NOTE).value(value.getNote());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("code", Order_CodeJson.CODEC),
        Property.of("total", Order_MoneyJson.CODEC),
        Property.of("tags", Order_TagsJson.CODEC),
        Property.of("note", Scalar.STRING))
        .made(this::fromJson);
  }
}
