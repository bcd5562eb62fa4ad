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

/** Reads and writes {@link Item.Open} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Item_OpenJson implements JsonCodec<Item.Open> {
  static final Item_OpenJson CODEC = new Item_OpenJson();

  private static final byte[] NAME = JsonWriter.firstField("name");

  private static final Fields FIELDS = Fields.of("name", "label");

  private Item_OpenJson() {}

  @Override
  public Item.Open read(JsonReader json) {
    String name = null;
    JsonReader label = null;
    Map<String, Integer> extras = new LinkedHashMap<>();
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        case "label" -> label = json.later();
        default -> extras.put(field, json.intValue());
      }
    }
    if (label != null && name == null) {
      name = label.string();
    } else if (label != null) {
      extras.put("label", label.intValue());
    }
    Constraints.check(name != null);
    return new Item.Open(name, extras);
  }

  @Override
  public void write(Item.Open value, JsonWriter json) {
    json.field(NAME).value(value.name());
    json.members(value.counts(), Codecs.INT);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING).or("label"))
        .extras(Scalar.INT);
  }
}
