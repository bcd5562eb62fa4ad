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
import dev.turboapi.schema.UserConstraint;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ItemController.Item} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class ItemController_ItemJson implements JsonCodec<ItemController.Item> {
  static final ItemController_ItemJson CODEC = new ItemController_ItemJson();

  private static final byte[] CODE = JsonWriter.firstField("code");
  private static final byte[] AMOUNT = JsonWriter.nextField("amount");
  private static final byte[] UNIT = JsonWriter.nextField("unit");
  private static final byte[] RANGE = JsonWriter.nextField("range");
  private static final byte[] SALE = JsonWriter.nextField("sale");
  private static final byte[] RANGES = JsonWriter.nextField("ranges");

  private static final JsonCodec<ItemController.Unit> UNIT_CODEC =
      Codecs.of(Scalar.ofEnum(ItemController.Unit.values()));

  private static final Fields FIELDS =
      Fields.of("code", "amount", "unit", "range", "sale", "ranges");

  private static final Pattern CODE_PATTERN = Constraints.pattern("^[A-Z]+$");

  private static final UserConstraint<Integer> MULTIPLE =
      UserConstraint.of(new Multiple.Validator(), Multiple.class, Map.of("of", 5));

  private static final UserConstraint<ItemController.Range> ORDERED =
      UserConstraint.of(new Ordered.OfRange(), Ordered.class, Map.of());

  private static final UserConstraint<ItemController.Unit> UNLIKE =
      UserConstraint.of(new Unlike.Validator(), Unlike.class, Map.of());

  private static final UserConstraint<List<ItemController.Range>> ORDERED_ =
      UserConstraint.of(new Ordered.OfList(), Ordered.class, Map.of("message", "must grow"));

  private static final Scalar<ItemController.Unit> UNIT_ =
      Scalar.ofEnum(ItemController.Unit.values());

  private static final JsonCodec<List<ItemController.Range>> RANGE_LIST =
      Codecs.list(ItemController_RangeJson.CODEC);

  private ItemController_ItemJson() {}

  @Override
  public ItemController.Item read(JsonReader json) {
    String code = null;
    int amount = 0;
    boolean hasAmount = false;
    ItemController.Unit unit = null;
    ItemController.Range range = null;
    ItemController.Unit sale = null;
    List<ItemController.Range> ranges = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "code" -> code = json.string();
        case "amount" -> {
          amount = json.intValue();
          hasAmount = true;
        }
        case "unit" -> unit = json.value(UNIT_CODEC);
        case "range" -> range = json.value(ItemController_RangeJson.CODEC);
        case "sale" -> sale = json.value(UNIT_CODEC);
        case "ranges" -> ranges = json.list(ItemController_RangeJson.CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(
        code != null
            && hasAmount
            && unit != null
            && range != null
            && sale != null
            && ranges != null);
    Constraints.check(Constraints.length(code, 3, 8) && Constraints.matches(code, CODE_PATTERN));
    Constraints.check(MULTIPLE.holds(amount));
    Constraints.check(ORDERED.holds(range));
    Constraints.check(UNLIKE.holds(sale));
    Constraints.check(ORDERED_.holds(ranges));
    return new ItemController.Item(code, amount, unit, range, sale, ranges);
  }

  @Override
  public void write(ItemController.Item value, JsonWriter json) {
    json.field(CODE).value(value.code());
    json.field(AMOUNT).value(value.amount());
    json.field(UNIT).value(value.unit(), UNIT_CODEC);
    json.field(RANGE).value(value.range(), ItemController_RangeJson.CODEC);
    json.field(SALE).value(value.sale(), UNIT_CODEC);
    json.field(RANGES).list(value.ranges(), ItemController_RangeJson.CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of(
            "code",
            Scalar.STRING.satisfying(
                (String value) ->
                    Constraints.length(value, 3, 8) && Constraints.matches(value, CODE_PATTERN),
                "must be a code of up to 8 capitals")),
        Property.of("amount", Scalar.INT.satisfying(MULTIPLE)),
        Property.of("unit", UNIT_CODEC),
        Property.of(
            "range",
            Shape.made(ItemController_RangeJson.CODEC, ItemController_RangeJson.CODEC::fromJson)
                .satisfying(ORDERED)),
        Property.of("sale", UNIT_.satisfying(UNLIKE)),
        Property.of(
            "ranges",
            Shape.made(Shape.list(ItemController_RangeJson.CODEC), RANGE_LIST::fromJson)
                .satisfying(ORDERED_)));
  }
}
