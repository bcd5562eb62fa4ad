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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Item.Bag} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Item_BagJson implements JsonCodec<Item.Bag> {
  static final Item_BagJson CODEC = new Item_BagJson();

  private static final byte[] SIZE = JsonWriter.firstField("size");

  private static final Fields FIELDS = Fields.of("size");

  private Item_BagJson() {}

  @Override
  public Item.Bag read(JsonReader json) {
    int size = 0;
    boolean hasSize = false;
    Map<String, Object> extras = new LinkedHashMap<>();
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "size" -> {
          size = json.intValue();
          hasSize = true;
        }
        default -> extras.put(field, json.value(Codecs.ANY));
      }
    }
    Constraints.check(hasSize);
    Item.Bag value = new Item.Bag();
    value.size = size;
    extras.forEach(value::put);
    return value;
  }

  @Override
  public void write(Item.Bag value, JsonWriter json) {
    json.field(SIZE).value(value.size);
    json.members(value.others(), Codecs.ANY);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("size", Scalar.INT))
        .extras(Shape.any())
        .made(this::fromJson);
  }
}
