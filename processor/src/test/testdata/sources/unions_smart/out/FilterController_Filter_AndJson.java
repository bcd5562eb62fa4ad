package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link FilterController.Filter.And} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class FilterController_Filter_AndJson implements JsonCodec<FilterController.Filter.And> {
  static final FilterController_Filter_AndJson CODEC = new FilterController_Filter_AndJson();

  private static final byte[] AND = JsonWriter.firstField("and");

  private static final Fields FIELDS = Fields.of("and");

  private FilterController_Filter_AndJson() {}

  @Override
  public FilterController.Filter.And read(JsonReader json) {
    List<FilterController.Filter> and = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "and" -> and = json.list(FilterController_FilterJson.CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(and != null);
    return new FilterController.Filter.And(and);
  }

  @Override
  public void write(FilterController.Filter.And value, JsonWriter json) {
    json.field(AND).list(value.and(), FilterController_FilterJson.CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("and", Shape.list(FilterController_FilterJson.CODEC)));
  }
}
