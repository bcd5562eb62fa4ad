package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link FilterController.Only.One} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class FilterController_Only_OneJson implements JsonCodec<FilterController.Only.One> {
  static final FilterController_Only_OneJson CODEC = new FilterController_Only_OneJson();

  private static final byte[] A = JsonWriter.firstField("a");

  private static final Fields FIELDS = Fields.of("a");

  private FilterController_Only_OneJson() {}

  @Override
  public FilterController.Only.One read(JsonReader json) {
    int a = 0;
    boolean hasA = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "a" -> {
          a = json.intValue();
          hasA = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(hasA);
    return new FilterController.Only.One(a);
  }

  @Override
  public void write(FilterController.Only.One value, JsonWriter json) {
    json.field(A).value(value.a());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("a", Scalar.INT));
  }
}
