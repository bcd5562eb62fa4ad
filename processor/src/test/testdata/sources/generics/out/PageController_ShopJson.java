package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PageController.Shop} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_ShopJson implements JsonCodec<PageController.Shop> {
  static final PageController_ShopJson CODEC = new PageController_ShopJson();

  private static final byte[] ITEMS = JsonWriter.firstField("items");
  private static final byte[] FIRST = JsonWriter.nextField("first");
  private static final byte[] SHELVES = JsonWriter.nextField("shelves");
  private static final byte[] PRICES = JsonWriter.nextField("prices");

  private static final JsonCodec<PageController.Page<PageController.Item>> ITEM_PAGE =
      PageController_PageJson.of(PageController_ItemJson.CODEC);

  private static final JsonCodec<List<PageController.Item>> ITEM_LIST =
      Codecs.list(PageController_ItemJson.CODEC);

  private static final JsonCodec<PageController.Range<Integer>> INTEGER_RANGE =
      PageController_RangeJson.of(Codecs.INT);

  private static final Fields FIELDS = Fields.of("items", "first", "shelves", "prices");

  private PageController_ShopJson() {}

  @Override
  public PageController.Shop read(JsonReader json) {
    PageController.Page<PageController.Item> items = null;
    PageController.Item first = null;
    List<List<PageController.Item>> shelves = null;
    PageController.Range<Integer> prices = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "items" -> items = json.value(ITEM_PAGE);
        case "first" -> first = json.value(PageController_ItemJson.CODEC);
        case "shelves" -> shelves = json.list(ITEM_LIST);
        case "prices" -> prices = json.value(INTEGER_RANGE);
        default -> json.skipValue();
      }
    }
    Constraints.check(items != null && first != null && shelves != null && prices != null);
    return new PageController.Shop(items, first, shelves, prices);
  }

  @Override
  public void write(PageController.Shop value, JsonWriter json) {
    json.field(ITEMS).value(value.items(), ITEM_PAGE);
    json.field(FIRST).value(value.first(), PageController_ItemJson.CODEC);
    json.field(SHELVES).list(value.shelves(), ITEM_LIST);
    json.field(PRICES).value(value.prices(), INTEGER_RANGE);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("items", ITEM_PAGE),
        Property.of("first", PageController_ItemJson.CODEC),
        Property.of("shelves", Shape.list(Shape.list(PageController_ItemJson.CODEC))),
        Property.of("prices", INTEGER_RANGE));
  }
}
