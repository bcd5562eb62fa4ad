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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link StockController.Stock} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class StockController_StockJson implements JsonCodec<StockController.Stock> {
  static final StockController_StockJson CODEC = new StockController_StockJson();

  private static final byte[] COUNTS = JsonWriter.firstField("counts");
  private static final byte[] NAMES = JsonWriter.nextField("names");
  private static final byte[] ITEMS = JsonWriter.nextField("items");
  private static final byte[] GRID = JsonWriter.nextField("grid");
  private static final byte[] GAPS = JsonWriter.nextField("gaps");
  private static final byte[] PRICES = JsonWriter.nextField("prices");
  private static final byte[] ALL = JsonWriter.nextField("all");
  private static final byte[] IDS = JsonWriter.nextField("ids");
  private static final byte[] QUEUE = JsonWriter.nextField("queue");
  private static final byte[] WORDS = JsonWriter.nextField("words");
  private static final byte[] BY_NAME = JsonWriter.nextField("byName");
  private static final byte[] NOTES = JsonWriter.nextField("notes");
  private static final byte[] AMOUNT = JsonWriter.nextField("amount");
  private static final byte[] WEIGHT = JsonWriter.nextField("weight");
  private static final byte[] REST = JsonWriter.nextField("rest");

  private static final JsonCodec<String[]> STRING_ARRAY =
      Codecs.array(Codecs.STRING, String[]::new);

  private static final JsonCodec<StockController.Item[]> ITEM_ARRAY =
      Codecs.array(StockController_ItemJson.CODEC, StockController.Item[]::new);

  private static final JsonCodec<long[][]> LONG_ARRAY_ARRAY =
      Codecs.array(Codecs.LONG_ARRAY, long[][]::new);

  private static final JsonCodec<StockController.Item[]> NULLABLE_ITEM_ARRAY =
      Codecs.array(Codecs.nullable(StockController_ItemJson.CODEC), StockController.Item[]::new);

  private static final Fields FIELDS =
      Fields.of(
          "counts",
          "names",
          "items",
          "grid",
          "gaps",
          "prices",
          "all",
          "ids",
          "queue",
          "words",
          "byName",
          "notes",
          "amount",
          "weight",
          "rest");

  private StockController_StockJson() {}

  @Override
  public StockController.Stock read(JsonReader json) {
    int[] counts = null;
    String[] names = null;
    StockController.Item[] items = null;
    long[][] grid = null;
    StockController.Item[] gaps = null;
    double[] prices = new double[] {1.0, 2.0};
    Collection<StockController.Item> all = null;
    SortedSet<UUID> ids = null;
    Deque<Integer> queue = null;
    ArrayList<String> words = new ArrayList<>(List.of("a"));
    TreeMap<String, int[]> byName = null;
    LinkedHashMap<String, String> notes = new LinkedHashMap<>();
    OptionalInt amount = OptionalInt.empty();
    OptionalDouble weight = OptionalDouble.empty();
    Optional<StockController.Item[]> rest = Optional.empty();
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "counts" -> counts = json.value(Codecs.INT_ARRAY);
        case "names" -> names = json.value(STRING_ARRAY);
        case "items" -> items = json.value(ITEM_ARRAY);
        case "grid" -> grid = json.value(LONG_ARRAY_ARRAY);
        case "gaps" -> gaps = json.value(NULLABLE_ITEM_ARRAY);
        case "prices" -> prices = json.value(Codecs.DOUBLE_ARRAY);
        case "all" -> all = json.list(StockController_ItemJson.CODEC);
        case "ids" -> ids = json.collection(Codecs.UUID, TreeSet::new);
        case "queue" -> queue = json.collection(Codecs.INT, LinkedList::new);
        case "words" -> words = json.collection(Codecs.STRING, ArrayList::new);
        case "byName" -> byName = json.map(Scalar.STRING, Codecs.INT_ARRAY, TreeMap::new);
        case "notes" -> notes = json.map(Scalar.STRING, Codecs.STRING, LinkedHashMap::new);
        case "amount" -> amount = json.value(Codecs.OPTIONAL_INT);
        case "weight" -> weight = json.value(Codecs.OPTIONAL_DOUBLE);
        case "rest" -> rest = Optional.ofNullable(json.valueOrNull(ITEM_ARRAY));
        default -> json.skipValue();
      }
    }
    Constraints.check(
        counts != null
            && names != null
            && items != null
            && grid != null
            && gaps != null
            && all != null
            && ids != null
            && queue != null
            && byName != null);
    Constraints.check(Constraints.size(counts.length, 1, Integer.MAX_VALUE));
    Constraints.check(Constraints.size(all, 0, 9));
    Constraints.check(amount.isEmpty() || amount.getAsInt() > 0);
    return new StockController.Stock(
        counts,
        names,
        items,
        grid,
        gaps,
        prices,
        all,
        ids,
        queue,
        words,
        byName,
        notes,
        amount,
        weight,
        rest);
  }

  @Override
  public void write(StockController.Stock value, JsonWriter json) {
    json.field(COUNTS).value(value.counts(), Codecs.INT_ARRAY);
    json.field(NAMES).value(value.names(), STRING_ARRAY);
    json.field(ITEMS).value(value.items(), ITEM_ARRAY);
    json.field(GRID).value(value.grid(), LONG_ARRAY_ARRAY);
    json.field(GAPS).value(value.gaps(), NULLABLE_ITEM_ARRAY);
    json.field(PRICES).value(value.prices(), Codecs.DOUBLE_ARRAY);
    json.field(ALL).list(value.all(), StockController_ItemJson.CODEC);
    json.field(IDS).list(value.ids(), Codecs.UUID);
    json.field(QUEUE).list(value.queue(), Codecs.INT);
    json.field(WORDS).list(value.words(), Codecs.STRING);
    json.field(BY_NAME).map(value.byName(), Codecs.INT_ARRAY);
    json.field(NOTES).map(value.notes(), Codecs.STRING);
    json.field(AMOUNT).value(value.amount(), Codecs.OPTIONAL_INT);
    json.field(WEIGHT).value(value.weight(), Codecs.OPTIONAL_DOUBLE);
    json.field(REST).valueOrNull(value.rest().orElse(null), ITEM_ARRAY);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("counts", Shape.list(Scalar.INT).minLength(1)),
        Property.of("names", Shape.list(Scalar.STRING)),
        Property.of("items", Shape.list(StockController_ItemJson.CODEC)),
        Property.of("grid", Shape.list(Shape.list(Scalar.LONG))),
        Property.of("gaps", Shape.list(Shape.nullable(StockController_ItemJson.CODEC))),
        Property.of("prices", Shape.list(Scalar.DOUBLE)).defaultsTo("1", "2"),
        Property.of("all", Shape.list(StockController_ItemJson.CODEC).maxLength(9)),
        Property.of("ids", Shape.set(Scalar.UUID)),
        Property.of("queue", Shape.list(Scalar.INT)),
        Property.of("words", Shape.list(Scalar.STRING)).defaultsTo("a"),
        Property.of("byName", Shape.map(Shape.list(Scalar.INT))),
        Property.of("notes", Shape.map(Scalar.STRING)).defaultsTo(),
        Property.of("amount", Shape.nullable(Scalar.INT.gt("0"))).optional(),
        Property.of("weight", Shape.nullable(Scalar.DOUBLE)).optional(),
        Property.of("rest", Shape.nullable(Shape.list(StockController_ItemJson.CODEC))).optional());
  }
}
