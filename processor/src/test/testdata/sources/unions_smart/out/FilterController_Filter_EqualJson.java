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
import javax.annotation.processing.Generated;

/** Reads and writes {@link FilterController.Filter.Equal} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class FilterController_Filter_EqualJson implements JsonCodec<FilterController.Filter.Equal> {
  static final FilterController_Filter_EqualJson CODEC = new FilterController_Filter_EqualJson();

  private static final byte[] FIELD = JsonWriter.firstField("field");
  private static final byte[] VALUE = JsonWriter.nextField("value");

  private static final Fields FIELDS = Fields.of("field", "value");

  private FilterController_Filter_EqualJson() {}

  @Override
  public FilterController.Filter.Equal read(JsonReader json) {
    String field = null;
    Object value = null;
    boolean hasValue = false;
    json.beginObject();
    for (String field_ = json.nextField(FIELDS); field_ != null; field_ = json.nextField(FIELDS)) {
      switch (field_) {
        case "field" -> field = json.string();
        case "value" -> {
          value = json.value(Codecs.ANY);
          hasValue = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(field != null && hasValue);
    return new FilterController.Filter.Equal(field, value);
  }

  @Override
  public void write(FilterController.Filter.Equal value, JsonWriter json) {
    json.field(FIELD).value(value.field());
    json.field(VALUE).value(value.value(), Codecs.ANY);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("field", Scalar.STRING),
        Property.of("value", Shape.any()));
  }
}
