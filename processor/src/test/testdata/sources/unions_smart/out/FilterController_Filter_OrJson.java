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

/** Reads and writes {@link FilterController.Filter.Or} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class FilterController_Filter_OrJson implements JsonCodec<FilterController.Filter.Or> {
  static final FilterController_Filter_OrJson CODEC = new FilterController_Filter_OrJson();

  private static final byte[] OR = JsonWriter.firstField("or");

  private static final Fields FIELDS = Fields.of("or");

  private FilterController_Filter_OrJson() {}

  @Override
  public FilterController.Filter.Or read(JsonReader json) {
    List<FilterController.Filter> or = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "or" -> or = json.list(FilterController_FilterJson.CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(or != null);
    return new FilterController.Filter.Or(or);
  }

  @Override
  public void write(FilterController.Filter.Or value, JsonWriter json) {
    json.field(OR).list(value.or(), FilterController_FilterJson.CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("or", Shape.list(FilterController_FilterJson.CODEC)));
  }
}
