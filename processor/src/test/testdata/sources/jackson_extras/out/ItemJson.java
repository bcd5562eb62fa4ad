package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class ItemJson implements JsonCodec<Item> {
  static final ItemJson CODEC = new ItemJson();

  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] OPEN = JsonWriter.nextField("open");
  private static final byte[] BAG = JsonWriter.nextField("bag");

  private static final Fields FIELDS = Fields.of("name", "open", "bag", "label");

  private ItemJson() {}

  @Override
  public Item read(JsonReader json) {
    String name = null;
    int nameRank = 2;
    Item.Open open = null;
    Item.Bag bag = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> {
          Constraints.check(nameRank == 2);
          name = json.string();
          nameRank = 0;
        }
        case "label" -> {
          Constraints.check(nameRank == 2);
          name = json.string();
          nameRank = 1;
        }
        case "open" -> open = json.value(Item_OpenJson.CODEC);
        case "bag" -> bag = json.value(Item_BagJson.CODEC);
        case "version" -> json.skipValue();
        default -> throw Unbindable.INSTANCE;
      }
    }
    Constraints.check(nameRank < 2 && open != null && bag != null);
    return new Item(name, open, bag);
  }

  @Override
  public void write(Item value, JsonWriter json) {
    json.field(NAME).value(value.name());
    json.field(OPEN).value(value.open(), Item_OpenJson.CODEC);
    json.field(BAG).value(value.bag(), Item_BagJson.CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING).or("label"),
        Property.of("open", Item_OpenJson.CODEC),
        Property.of("bag", Item_BagJson.CODEC))
        .ignoring("version")
        .forbiddingExtras();
  }
}
