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
    int nameRank = 2;
    Map<String, Integer> extras = new LinkedHashMap<>();
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> {
          Constraints.check(nameRank == 0 || nameRank == 2);
          name = json.string();
          nameRank = 0;
        }
        case "label" -> {
          if (nameRank < 1) {
            extras.put("label", json.intValue());
          } else {
            Constraints.check(nameRank == 1 || nameRank == 2);
            name = json.string();
            nameRank = 1;
          }
        }
        default -> extras.put(field, json.intValue());
      }
    }
    Constraints.check(nameRank < 2);
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
