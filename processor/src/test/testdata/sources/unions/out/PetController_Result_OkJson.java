package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PetController.Result.Ok} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_Result_OkJson<T> implements JsonCodec<PetController.Result.Ok<T>> {
  private static final byte[] IS = JsonWriter.firstField("is");
  private static final byte[] VALUE = JsonWriter.nextField("value");

  private static final Fields FIELDS = Fields.of("is", "value");

  private final JsonCodec<T> t;

  private PetController_Result_OkJson(JsonCodec<T> t) {
    this.t = t;
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T> JsonCodec<PetController.Result.Ok<T>> of(JsonCodec<T> t) {
    return new PetController_Result_OkJson<>(t);
  }

  @Override
  public PetController.Result.Ok<T> read(JsonReader json) {
    String is = null;
    T value = null;
    boolean hasValue = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "is" -> is = json.string();
        case "value" -> {
          value = json.value(t);
          hasValue = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check("ok".equals(is) && hasValue);
    return new PetController.Result.Ok<>(value);
  }

  @Override
  public void write(PetController.Result.Ok<T> value, JsonWriter json) {
    json.field(IS).value("ok");
    json.field(VALUE).value(value.value(), t);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("is", Shape.literal("ok")),
        Property.of("value", t));
  }
}
