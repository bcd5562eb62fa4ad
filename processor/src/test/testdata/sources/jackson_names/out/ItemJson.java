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

  private static final Fields FIELDS = Fields.of("display_name", "weight-kg", "short_note", "count",
      "unit", "title", "label", "weight", "n");

  private ItemJson() {}

  @Override
  public Item read(JsonReader json) {
    String displayName = null;
    JsonReader title = null;
    JsonReader label = null;
    double weight = 0;
    boolean hasWeight = false;
    JsonReader weight_ = null;
    String shortNote = null;
    boolean hasShortNote = false;
    int count = 1;
    boolean hasCount = false;
    JsonReader n = null;
    String unit = "kg";
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "display_name" -> displayName = json.string();
        case "title" -> title = json.later();
        case "label" -> label = json.later();
        case "weight-kg" -> {
          weight = json.doubleValue();
          hasWeight = true;
        }
        case "weight" -> weight_ = json.later();
        case "short_note" -> {
          shortNote = json.stringOrNull();
          hasShortNote = true;
        }
        case "count" -> {
          if (!json.skipNull()) {
            count = json.intValue();
          }
          hasCount = true;
        }
        case "n" -> n = json.later();
        case "unit" -> unit = json.string();
        default -> json.skipValue();
      }
    }
    if (title != null && displayName == null) {
      displayName = title.string();
    }
    if (label != null && displayName == null) {
      displayName = label.string();
    }
    if (weight_ != null && !hasWeight) {
      weight = weight_.doubleValue();
      hasWeight = true;
    }
    if (n != null && !hasCount) {
      if (!n.skipNull()) {
        count = n.intValue();
      }
      hasCount = true;
    }
    Constraints.check(displayName != null && hasWeight && hasShortNote);
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
