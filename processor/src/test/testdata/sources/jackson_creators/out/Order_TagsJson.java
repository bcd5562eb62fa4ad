package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Tags} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Order_TagsJson implements JsonCodec<Order.Tags> {
  static final Order_TagsJson CODEC = new Order_TagsJson();

  private Order_TagsJson() {}

  @Override
  public Order.Tags read(JsonReader json) {
    List<String> list = json.list(Codecs.STRING);
    return new Order.Tags(list);
  }

  @Override
  public void write(Order.Tags value, JsonWriter json) {
    json.list(value.list(), Codecs.STRING);
  }

  @Override
  public Shape shape() {
    return Shape.list(Scalar.STRING)
        .made(this::fromJson);
  }
}
