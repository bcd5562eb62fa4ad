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
import javax.annotation.processing.Generated;

/** Reads and writes {@link ItemController.Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class ItemController_ItemJson implements JsonCodec<ItemController.Item> {
  static final ItemController_ItemJson CODEC = new ItemController_ItemJson();

  private static final byte[] COLOR = JsonWriter.firstField("color");
  private static final byte[] SIZE = JsonWriter.nextField("size");
  private static final byte[] LEVEL = JsonWriter.nextField("level");
  private static final byte[] STATE = JsonWriter.nextField("state");

  private static final JsonCodec<ItemController.Color> COLOR_CODEC =
      Codecs.of(Scalar.ofEnum(ItemController.Color.values()));

  private static final JsonCodec<ItemController.Size> SIZE_CODEC =
      Codecs.of(Scalar.ofEnum(Scalar.STRING, ItemController.Size.values(), value -> switch (value) {
        case SMALL -> "small";
        case LARGE -> "large";
        default -> value.name();
      }));

  private static final JsonCodec<ItemController.Level> LEVEL_CODEC =
      Codecs.of(
          Scalar.ofEnum(Scalar.INT, ItemController.Level.values(), ItemController.Level::code));

  private static final JsonCodec<ItemController.State> STATE_CODEC =
      Codecs.of(
          Scalar.ofEnum(
              Scalar.STRING,
              ItemController.State.values(),
              value -> value.text,
              ItemController.State::of));

  private static final Fields FIELDS = Fields.of("color", "size", "level", "state");

  private ItemController_ItemJson() {}

  @Override
  public ItemController.Item read(JsonReader json) {
    ItemController.Color color = null;
    ItemController.Size size = null;
    ItemController.Level level = null;
    ItemController.State state = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "color" -> color = json.value(COLOR_CODEC);
        case "size" -> size = json.value(SIZE_CODEC);
        case "level" -> level = json.value(LEVEL_CODEC);
        case "state" -> state = json.value(STATE_CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(color != null && size != null && level != null && state != null);
    return new ItemController.Item(color, size, level, state);
  }

  @Override
  public void write(ItemController.Item value, JsonWriter json) {
    json.field(COLOR).value(value.color(), COLOR_CODEC);
    json.field(SIZE).value(value.size(), SIZE_CODEC);
    json.field(LEVEL).value(value.level(), LEVEL_CODEC);
    json.field(STATE).value(value.state(), STATE_CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("color", COLOR_CODEC),
        Property.of("size", SIZE_CODEC),
        Property.of("level", LEVEL_CODEC),
        Property.of("state", STATE_CODEC));
  }
}
