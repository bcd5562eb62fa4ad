package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Member;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link FilterController.Filter} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class FilterController_FilterJson implements JsonCodec<FilterController.Filter> {
  static final FilterController_FilterJson CODEC = new FilterController_FilterJson();

  private static final JsonCodec<FilterController.Filter.Constant> CONSTANT_CODEC =
      Codecs.of(Scalar.ofEnum(FilterController.Filter.Constant.values()));

  private FilterController_FilterJson() {}

  @Override
  public FilterController.Filter read(JsonReader json) {
    return json.bestOf(
        FilterController_Filter_AndJson.CODEC,
        FilterController_Filter_OrJson.CODEC,
        FilterController_Filter_EqualJson.CODEC,
        CONSTANT_CODEC);
  }

  @Override
  public void write(FilterController.Filter value, JsonWriter json) {
    if (value instanceof FilterController.Filter.And and) {
      json.value(and, FilterController_Filter_AndJson.CODEC);
    } else if (value instanceof FilterController.Filter.Or or) {
      json.value(or, FilterController_Filter_OrJson.CODEC);
    } else if (value instanceof FilterController.Filter.Equal equal) {
      json.value(equal, FilterController_Filter_EqualJson.CODEC);
    } else {
      json.value((FilterController.Filter.Constant) value, CONSTANT_CODEC);
    }
  }

  @Override
  public Shape shape() {
    return Shape.union(
        Member.of("And", FilterController_Filter_AndJson.CODEC),
        Member.of("Or", FilterController_Filter_OrJson.CODEC),
        Member.of("Equal", FilterController_Filter_EqualJson.CODEC),
        Member.of("enum[Constant]", CONSTANT_CODEC));
  }
}
