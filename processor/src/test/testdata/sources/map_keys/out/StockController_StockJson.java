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
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link StockController.Stock} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class StockController_StockJson implements JsonCodec<StockController.Stock> {
  static final StockController_StockJson CODEC = new StockController_StockJson();

  private static final byte[] NAMES = JsonWriter.firstField("names");
  private static final byte[] COUNTS = JsonWriter.nextField("counts");
  private static final byte[] ARRIVALS = JsonWriter.nextField("arrivals");

  private static final JsonCodec<Map<UUID, Integer>> INTEGER_MAP =
      Codecs.map(Scalar.UUID, Codecs.INT);

  private static final Scalar<StockController.Place> PLACE =
      Scalar.ofEnum(StockController.Place.values());

  private static final Fields FIELDS = Fields.of("names", "counts", "arrivals");

  private StockController_StockJson() {}

  @Override
  public StockController.Stock read(JsonReader json) {
    Map<Integer, String> names = null;
    Map<StockController.Place, Map<UUID, Integer>> counts = null;
    SortedMap<LocalDate, Integer> arrivals = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "names" -> names = json.map(Scalar.INT, Codecs.STRING);
        case "counts" -> counts = json.map(PLACE, INTEGER_MAP);
        case "arrivals" -> arrivals = json.map(Scalar.LOCAL_DATE, Codecs.INT, TreeMap::new);
        default -> json.skipValue();
      }
    }
    Constraints.check(names != null && counts != null && arrivals != null);
    return new StockController.Stock(names, counts, arrivals);
  }

  @Override
  public void write(StockController.Stock value, JsonWriter json) {
    json.field(NAMES).map(value.names(), Scalar.INT, Codecs.STRING);
    json.field(COUNTS).map(value.counts(), PLACE, INTEGER_MAP);
    json.field(ARRIVALS).map(value.arrivals(), Scalar.LOCAL_DATE, Codecs.INT);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("names", Shape.map(Scalar.INT, Scalar.STRING)),
        Property.of("counts", Shape.map(PLACE, Shape.map(Scalar.UUID, Scalar.INT))),
        Property.of("arrivals", Shape.map(Scalar.LOCAL_DATE, Scalar.INT)));
  }
}
