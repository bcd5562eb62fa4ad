package shop;

import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link FilterController.Only} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class FilterController_OnlyJson implements JsonCodec<FilterController.Only> {
  static final FilterController_OnlyJson CODEC = new FilterController_OnlyJson();

  private FilterController_OnlyJson() {}

  @Override
  public FilterController.Only read(JsonReader json) {
    return json.value(FilterController_Only_OneJson.CODEC);
  }

  @Override
  public void write(FilterController.Only value, JsonWriter json) {
    json.value((FilterController.Only.One) value, FilterController_Only_OneJson.CODEC);
  }

  @Override
  public Shape shape() {
    return FilterController_Only_OneJson.CODEC.shape();
  }
}
