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
final class ItemJson implements JsonCodec<Item> {
  static final ItemJson CODEC = new ItemJson();

  private static final byte[] DISPLAY_NAME = JsonWriter.firstField("display_name");
  private static final byte[] WEIGHT = JsonWriter.nextField("weight-kg");
  private static final byte[] SHORT_NOTE = JsonWriter.nextField("short_note");
  private static final byte[] COUNT = JsonWriter.nextField("count");
  private static final byte[] UNIT = JsonWriter.nextField("unit");

  private static final Fields FIELDS =
      Fields.of(
          "display_name",
          "weight-kg",
          "short_note",
          "count",
          "unit",
          "title",
          "label",
          "weight",
          "n");

  private ItemJson() {}

  @Override
  public Item read(JsonReader json) {
    String displayName = null;
    int displayNameRank = 3;
    double weight = 0;
    int weightRank = 2;
    String shortNote = null;
    boolean hasShortNote = false;
    int count = 1;
    int countRank = 2;
    String unit = "kg";
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "display_name" -> {
          displayName = json.string();
          displayNameRank = 0;
        }
        case "title" -> {
          if (displayNameRank < 1) {
            json.skipValue();
          } else {
            displayName = json.string();
            displayNameRank = 1;
          }
        }
        case "label" -> {
          if (displayNameRank < 2) {
            json.skipValue();
          } else {
            displayName = json.string();
            displayNameRank = 2;
          }
        }
        case "weight-kg" -> {
          weight = json.doubleValue();
          weightRank = 0;
        }
        case "weight" -> {
          if (weightRank < 1) {
            json.skipValue();
          } else {
            weight = json.doubleValue();
            weightRank = 1;
          }
        }
        case "short_note" -> {
          shortNote = json.stringOrNull();
          hasShortNote = true;
        }
        case "count" -> {
          if (!json.skipNull()) {
            count = json.intValue();
          }
          countRank = 0;
        }
        case "n" -> {
          if (countRank < 1) {
            json.skipValue();
          } else {
            if (!json.skipNull()) {
              count = json.intValue();
            }
            countRank = 1;
          }
        }
        case "unit" -> unit = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(displayNameRank < 3 && weightRank < 2 && hasShortNote);
    return new Item(displayName, weight, shortNote, count, unit);
  }

  @Override
  public void write(Item value, JsonWriter json) {
    json.field(DISPLAY_NAME).value(value.displayName());
    json.field(WEIGHT).value(value.weight());
    json.field(SHORT_NOTE).valueOrNull(value.shortNote());
    json.field(COUNT).value(value.count());
    json.field(UNIT).value(value.unit());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("display_name", Scalar.STRING).or("title", "label"),
        Property.of("weight-kg", Scalar.DOUBLE).or("weight"),
        Property.of("short_note", Shape.nullable(Scalar.STRING)),
        Property.of("count", Scalar.INT).or("n").defaultsTo("1").skippingNull(),
        Property.of("unit", Scalar.STRING).defaultsTo("kg"));
  }
}
