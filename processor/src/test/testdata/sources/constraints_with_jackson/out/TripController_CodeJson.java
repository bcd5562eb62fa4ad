package shop;

import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TripController.Code} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class TripController_CodeJson implements JsonCodec<TripController.Code> {
  static final TripController_CodeJson CODEC = new TripController_CodeJson();

  private TripController_CodeJson() {}

  @Override
  public TripController.Code read(JsonReader json) {
    String value = json.string();
    Constraints.check(Constraints.notBlank(value));
    return new TripController.Code(value);
  }

  @Override
  public void write(TripController.Code value, JsonWriter json) {
    json.value(value.value());
  }

  @Override
  public Shape shape() {
    return Scalar.STRING.notBlank();
  }
}
