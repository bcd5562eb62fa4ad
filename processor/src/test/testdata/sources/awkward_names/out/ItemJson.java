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

  private static final byte[] JSON = JsonWriter.firstField("json");
  private static final byte[] FIELD = JsonWriter.nextField("field");
  private static final byte[] CODEC_ = JsonWriter.nextField("codec");
  private static final byte[] HAS_JSON = JsonWriter.nextField("hasJson");
  private static final byte[] VALUE = JsonWriter.nextField("value");

  private static final Fields FIELDS = Fields.of("json", "field", "codec", "hasJson", "value");

  private ItemJson() {}

  @Override
  public Item read(JsonReader json_) {
    int json = 0;
    boolean hasJson_ = false;
    int field = 0;
    boolean hasField = false;
    int codec = 0;
    boolean hasCodec = false;
    boolean hasJson = false;
    boolean hasHasJson = false;
    Item value = null;
    json_.beginObject();
    for (String field_ = json_.nextField(FIELDS);
        field_ != null;
        field_ = json_.nextField(FIELDS)) {
      switch (field_) {
        case "json" -> {
          json = json_.intValue();
          hasJson_ = true;
        }
        case "field" -> {
          field = json_.intValue();
          hasField = true;
        }
        case "codec" -> {
          codec = json_.intValue();
          hasCodec = true;
        }
        case "hasJson" -> {
          hasJson = json_.booleanValue();
          hasHasJson = true;
        }
        case "value" -> value = json_.value(ItemJson.CODEC);
        default -> json_.skipValue();
      }
    }
    Constraints.check(hasJson_ && hasField && hasCodec && hasHasJson && value != null);
    return new Item(json, field, codec, hasJson, value);
  }

  @Override
  public void write(Item value, JsonWriter json) {
    json.field(JSON).value(value.json());
    json.field(FIELD).value(value.field());
    json.field(CODEC_).value(value.codec());
    json.field(HAS_JSON).value(value.hasJson());
    json.field(VALUE).value(value.value(), ItemJson.CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("json", Scalar.INT),
        Property.of("field", Scalar.INT),
        Property.of("codec", Scalar.INT),
        Property.of("hasJson", Scalar.BOOLEAN),
        Property.of("value", ItemJson.CODEC));
  }
}
