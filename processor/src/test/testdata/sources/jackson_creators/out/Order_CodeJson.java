package shop;

import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Code} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Order_CodeJson implements JsonCodec<Order.Code> {
  static final Order_CodeJson CODEC = new Order_CodeJson();

  private Order_CodeJson() {}

  @Override
  public Order.Code read(JsonReader json) {
    String text = json.string();
    Constraints.check(Constraints.length(text, 3, Integer.MAX_VALUE));
    return new Order.Code(text);
  }

  @Override
  public void write(Order.Code value, JsonWriter json) {
    json.value(value.text());
  }

  @Override
  public Shape shape() {
    return Scalar.STRING.minLength(3);
  }
}
