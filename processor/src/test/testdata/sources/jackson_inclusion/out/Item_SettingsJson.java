package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Item.Settings} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Item_SettingsJson implements JsonCodec<Item.Settings> {
  static final Item_SettingsJson CODEC = new Item_SettingsJson();

  private static final byte[] WIDTH = JsonWriter.nextField("width");
  private static final byte[] FONT = JsonWriter.nextField("font");

  private static final Item.Settings NEW = new Item.Settings();

  private static final Fields FIELDS = Fields.of("width", "font");

  private Item_SettingsJson() {}

  @Override
  public Item.Settings read(JsonReader json) {
    int width = 0;
    boolean hasWidth = false;
    String font = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "width" -> {
          width = json.intValue();
          hasWidth = true;
        }
        case "font" -> font = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(hasWidth && font != null);
    Item.Settings value = new Item.Settings();
    value.width = width;
    value.font = font;
    return value;
  }

  @Override
  public void write(Item.Settings value, JsonWriter json) {
    json.beginObject();
    int width = value.width;
    if (width != NEW.width) {
      json.member(WIDTH).value(width);
    }
    String font = value.font;
    if (!Objects.equals(font, NEW.font)) {
      json.member(FONT).value(font);
    }
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("width", Scalar.INT),
        Property.of("font", Scalar.STRING));
  }
}
