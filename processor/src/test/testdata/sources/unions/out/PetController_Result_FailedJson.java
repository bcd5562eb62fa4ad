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

/** Reads and writes {@link PetController.Result.Failed} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_Result_FailedJson<T>
    implements JsonCodec<PetController.Result.Failed<T>> {
  private static final byte[] IS = JsonWriter.firstField("is");
  private static final byte[] REASON = JsonWriter.nextField("reason");

  private static final Fields FIELDS = Fields.of("is", "reason");

  private final JsonCodec<T> t;

  private PetController_Result_FailedJson(JsonCodec<T> t) {
    this.t = t;
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T> JsonCodec<PetController.Result.Failed<T>> of(JsonCodec<T> t) {
    return new PetController_Result_FailedJson<>(t);
  }

  @Override
  public PetController.Result.Failed<T> read(JsonReader json) {
    String is = null;
    String reason = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "is" -> is = json.string();
        case "reason" -> reason = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check("failed".equals(is) && reason != null);
    return new PetController.Result.Failed<>(reason);
  }

  @Override
  public void write(PetController.Result.Failed<T> value, JsonWriter json) {
    json.field(IS).value("failed");
    json.field(REASON).value(value.reason());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("is", Shape.literal("failed")),
        Property.of("reason", Scalar.STRING));
  }
}
