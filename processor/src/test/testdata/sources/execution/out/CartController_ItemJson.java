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

/** Reads and writes {@link CartController.Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class CartController_ItemJson implements JsonCodec<CartController.Item> {
  static final CartController_ItemJson CODEC = new CartController_ItemJson();

  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] AMOUNT = JsonWriter.nextField("amount");

  private static final Fields FIELDS = Fields.of("name", "amount");

  private CartController_ItemJson() {}

  @Override
  public CartController.Item read(JsonReader json) {
    String name = null;
    int amount = 0;
    boolean hasAmount = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        case "amount" -> {
          amount = json.intValue();
          hasAmount = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null && hasAmount);
    return new CartController.Item(name, amount);
  }

  @Override
  public void write(CartController.Item value, JsonWriter json) {
    json.field(NAME).value(value.name());
    json.field(AMOUNT).value(value.amount());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING),
        Property.of("amount", Scalar.INT));
  }
}
