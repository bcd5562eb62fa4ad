package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Money} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Order_MoneyJson implements JsonCodec<Order.Money> {
  static final Order_MoneyJson CODEC = new Order_MoneyJson();

  private Order_MoneyJson() {}

  @Override
  public Order.Money read(JsonReader json) {
    BigDecimal amount = json.value(Codecs.DECIMAL);
    return Order.Money.of(amount);
  }

  @Override
  public void write(Order.Money value, JsonWriter json) {
    json.value(value.amount(), Codecs.DECIMAL);
  }

  @Override
  public Shape shape() {
    return Scalar.DECIMAL
        .made(this::fromJson);
  }
}
