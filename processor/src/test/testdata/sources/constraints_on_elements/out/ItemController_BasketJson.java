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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ItemController.Basket} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class ItemController_BasketJson implements JsonCodec<ItemController.Basket> {
  static final ItemController_BasketJson CODEC = new ItemController_BasketJson();

  private static final byte[] IDS = JsonWriter.firstField("ids");
  private static final byte[] TAGS = JsonWriter.nextField("tags");
  private static final byte[] AMOUNTS = JsonWriter.nextField("amounts");
  private static final byte[] ROWS = JsonWriter.nextField("rows");
  private static final byte[] CONTACTS = JsonWriter.nextField("contacts");

  private static final JsonCodec<List<String>> STRING_LIST = Codecs.list(Codecs.STRING);

  private static final JsonCodec<Optional<String>> OPTIONAL_STRING = Codecs.optional(Codecs.STRING);

  private static final Fields FIELDS = Fields.of("ids", "tags", "amounts", "rows", "contacts");

  private ItemController_BasketJson() {}

  @Override
  public ItemController.Basket read(JsonReader json) {
    List<Integer> ids = null;
    Set<String> tags = null;
    Map<String, Integer> amounts = null;
    List<List<String>> rows = null;
    Map<String, Optional<String>> contacts = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "ids" -> ids = json.list(Codecs.INT);
        case "tags" -> tags = json.set(Codecs.STRING);
        case "amounts" -> amounts = json.map(Codecs.INT);
        case "rows" -> rows = json.list(STRING_LIST);
        case "contacts" -> contacts = json.map(OPTIONAL_STRING);
        default -> json.skipValue();
      }
    }
    Constraints.check(
        ids != null && tags != null && amounts != null && rows != null && contacts != null);
    Constraints.check(Constraints.each(ids, item -> item > 0));
    Constraints.check(
        Constraints.size(tags, 0, 3)
            && Constraints.each(tags, item -> Constraints.length(item, 0, 20)));
    Constraints.check(
        Constraints.each(amounts.keySet(), key -> Constraints.notBlank(key))
            && Constraints.each(amounts.values(), item -> item >= 1));
    Constraints.check(
        Constraints.each(
            rows, item -> Constraints.each(item, item_ -> Constraints.length(item_, 0, 3))));
    Constraints.check(
        Constraints.each(
            contacts.values(), item -> item.isEmpty() || Constraints.email(item.get())));
    return new ItemController.Basket(ids, tags, amounts, rows, contacts);
  }

  @Override
  public void write(ItemController.Basket value, JsonWriter json) {
    json.field(IDS).list(value.ids(), Codecs.INT);
    json.field(TAGS).list(value.tags(), Codecs.STRING);
    json.field(AMOUNTS).map(value.amounts(), Codecs.INT);
    json.field(ROWS).list(value.rows(), STRING_LIST);
    json.field(CONTACTS).map(value.contacts(), OPTIONAL_STRING);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("ids", Shape.list(Scalar.INT.gt("0"))),
        Property.of("tags", Shape.set(Scalar.STRING.maxLength(20)).maxLength(3)),
        Property.of("amounts", Shape.map(Scalar.STRING.notBlank(), Scalar.INT.ge("1"))),
        Property.of("rows", Shape.list(Shape.list(Scalar.STRING.maxLength(3)))),
        Property.of("contacts", Shape.map(Shape.nullable(Scalar.STRING.email()))));
  }
}
