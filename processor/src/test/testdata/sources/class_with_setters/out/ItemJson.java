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

/** Reads and writes {@link Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ItemJson implements JsonCodec<Item> {
  public static final ItemJson CODEC = new ItemJson();

  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] SOLD = JsonWriter.nextField("sold");
  private static final byte[] AMOUNT = JsonWriter.nextField("amount");
  private static final byte[] UNIT = JsonWriter.nextField("unit");

  private static final Fields FIELDS = Fields.of("name", "sold", "amount", "unit");

  private ItemJson() {}

  @Override
  public Item read(JsonReader json) {
    String name = null;
    boolean sold = false;
    boolean hasSold = false;
    int amount = 0;
    boolean hasAmount = false;
    String unit = "kg";
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        case "sold" -> {
          sold = json.booleanValue();
          hasSold = true;
        }
        case "amount" -> {
          amount = json.intValue();
          hasAmount = true;
        }
        case "unit" -> unit = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null && hasSold && hasAmount);
    Item value = new Item();
    value.setName(name);
    value.setSold(sold);
    value.amount = amount;
    value.unit = unit;
    return value;
  }

  @Override
  public void write(Item value, JsonWriter json) {
    json.field(NAME).value(value.getName());
    json.field(SOLD).value(value.isSold());
    json.field(AMOUNT).value(value.amount);
    json.field(UNIT).value(value.unit);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING),
        Property.of("sold", Scalar.BOOLEAN),
        Property.of("amount", Scalar.INT),
        Property.of("unit", Scalar.STRING).defaultsTo("kg"))
        .made(this::fromJson);
  }
}
