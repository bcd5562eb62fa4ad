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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class ItemJson implements JsonCodec<Item> {
  static final ItemJson CODEC = new ItemJson();

  private static final byte[] NOTE = JsonWriter.nextField("note");
  private static final byte[] TAGS = JsonWriter.nextField("tags");
  private static final byte[] NAME = JsonWriter.nextField("name");
  private static final byte[] AGE = JsonWriter.nextField("age");
  private static final byte[] COUNT = JsonWriter.nextField("count");
  private static final byte[] UNIT = JsonWriter.nextField("unit");
  private static final byte[] SETTINGS = JsonWriter.nextField("settings");

  private static final Fields FIELDS =
      Fields.of("note", "tags", "name", "age", "count", "unit", "settings");

  private ItemJson() {}

  @Override
  public Item read(JsonReader json) {
    String note = null;
    List<String> tags = null;
    String name = null;
    Optional<Integer> age = Optional.empty();
    int count = 0;
    boolean hasCount = false;
    String unit = "kg";
    Item.Settings settings = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "note" -> note = json.stringOrNull();
        case "tags" -> tags = json.list(Codecs.STRING);
        case "name" -> name = json.string();
        case "age" -> age = Optional.ofNullable(json.valueOrNull(Codecs.INT));
        case "count" -> {
          count = json.intValue();
          hasCount = true;
        }
        case "unit" -> unit = json.string();
        case "settings" -> settings = json.value(Item_SettingsJson.CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(tags != null && name != null && hasCount && settings != null);
    return new Item(note, tags, name, age, count, unit, settings);
  }

  @Override
  public void write(Item value, JsonWriter json) {
    json.beginObject();
    String note = value.note();
    if (note != null) {
      json.member(NOTE).value(note);
    }
    List<String> tags = value.tags();
    if (tags != null && !tags.isEmpty()) {
      json.member(TAGS).list(tags, Codecs.STRING);
    }
    String name = value.name();
    if (name != null) {
      json.member(NAME).value(name);
    }
    Optional<Integer> age = value.age();
    if (age.isPresent()) {
      json.member(AGE).value(age.get());
    }
    int count = value.count();
    if (count != 0) {
      json.member(COUNT).value(count);
    }
    String unit = value.unit();
    if (!Objects.equals(unit, "kg")) {
      json.member(UNIT).value(unit);
    }
    Item.Settings settings = value.settings();
    if (settings != null) {
      json.member(SETTINGS).value(settings, Item_SettingsJson.CODEC);
    }
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("note", Shape.nullable(Scalar.STRING)).optional(),
        Property.of("tags", Shape.list(Scalar.STRING)),
        Property.of("name", Scalar.STRING),
        Property.of("age", Shape.nullable(Scalar.INT)).optional(),
        Property.of("count", Scalar.INT),
        Property.of("unit", Scalar.STRING).defaultsTo("kg"),
        Property.of("settings", Item_SettingsJson.CODEC));
  }
}
