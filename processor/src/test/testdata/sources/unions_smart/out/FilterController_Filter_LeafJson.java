package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Member;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link FilterController.Filter.Leaf} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class FilterController_Filter_LeafJson implements JsonCodec<FilterController.Filter.Leaf> {
  static final FilterController_Filter_LeafJson CODEC = new FilterController_Filter_LeafJson();

  private static final JsonCodec<FilterController.Filter.Constant> CONSTANT_CODEC =
      Codecs.of(Scalar.ofEnum(FilterController.Filter.Constant.values()));

  private FilterController_Filter_LeafJson() {}

  @Override
  public FilterController.Filter.Leaf read(JsonReader json) {
    return json.bestOf(FilterController_Filter_EqualJson.CODEC, CONSTANT_CODEC);
  }

  @Override
  public void write(FilterController.Filter.Leaf value, JsonWriter json) {
    if (value instanceof FilterController.Filter.Equal equal) {
      json.value(equal, FilterController_Filter_EqualJson.CODEC);
    } else {
      json.value((FilterController.Filter.Constant) value, CONSTANT_CODEC);
    }
  }

  @Override
  public Shape shape() {
    return Shape.union(
        Member.of("Equal", FilterController_Filter_EqualJson.CODEC),
        Member.of("enum[Constant]", CONSTANT_CODEC));
  }
}
