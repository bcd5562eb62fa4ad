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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class OrderJson implements JsonCodec<Order> {
  static final OrderJson CODEC = new OrderJson();

  private static final byte[] CUSTOMER = JsonWriter.firstField("customer");
  private static final byte[] LINES = JsonWriter.nextField("lines");
  private static final byte[] ADDRESS = JsonWriter.nextField("address");
  private static final byte[] PRIORITY = JsonWriter.nextField("priority");
  private static final byte[] NOTE = JsonWriter.nextField("note");
  private static final byte[] EXTRAS = JsonWriter.nextField("extras");

  private static final Fields FIELDS =
      Fields.of("customer", "lines", "address", "priority", "note", "extras");

  private OrderJson() {}

  @Override
  public Order read(JsonReader json) {
    String customer = null;
    List<Order.Line> lines = null;
    Order.Address address = null;
    int priority = 1;
    String note = null;
    Map<String, Integer> extras = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "customer" -> customer = json.string();
        case "lines" -> lines = json.list(Order_LineJson.CODEC);
        case "address" -> address = json.value(Order_AddressJson.CODEC);
        case "priority" -> priority = json.intValue();
        case "note" -> note = json.stringOrNull();
        case "extras" -> extras = json.map(Codecs.INT);
        default -> json.skipValue();
      }
    }
    Constraints.check(customer != null && lines != null && address != null && extras != null);
    Constraints.check(Constraints.length(customer, 1, 64));
    Constraints.check(Constraints.size(lines, 1, Integer.MAX_VALUE));
    Constraints.check(priority >= 1);
    return new Order(customer, lines, address, priority, note, extras);
  }

  @Override
  public void write(Order value, JsonWriter json) {
    json.field(CUSTOMER).value(value.customer());
    json.field(LINES).list(value.lines(), Order_LineJson.CODEC);
    json.field(ADDRESS).value(value.address(), Order_AddressJson.CODEC);
    json.field(PRIORITY).value(value.priority());
    json.field(NOTE).valueOrNull(value.note());
    json.field(EXTRAS).map(value.extras(), Codecs.INT);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("customer", Scalar.STRING.minLength(1).maxLength(64)),
        Property.of("lines", Shape.list(Order_LineJson.CODEC).minLength(1)),
        Property.of("address", Order_AddressJson.CODEC),
        Property.of("priority", Scalar.INT.ge("1")).defaultsTo("1"),
        Property.of("note", Shape.nullable(Scalar.STRING)).optional(),
        Property.of("extras", Shape.map(Scalar.INT)));
  }
}
