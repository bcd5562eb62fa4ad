package shop;

import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Member;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PetController.Result} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_ResultJson<T> implements JsonCodec<PetController.Result<T>> {
  private final JsonCodec<T> t;
  private final JsonCodec<PetController.Result.Ok<T>> tOk;
  private final JsonCodec<PetController.Result.Failed<T>> tFailed;

  private PetController_ResultJson(JsonCodec<T> t) {
    this.t = t;
    this.tOk = PetController_Result_OkJson.of(t);
    this.tFailed = PetController_Result_FailedJson.of(t);
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T> JsonCodec<PetController.Result<T>> of(JsonCodec<T> t) {
    return new PetController_ResultJson<>(t);
  }

  @Override
  public PetController.Result<T> read(JsonReader json) {
    return switch (json.tag("is")) {
      case "ok" -> json.value(tOk);
      case "failed" -> json.value(tFailed);
      default -> throw Unbindable.INSTANCE;
    };
  }

  @Override
  public void write(PetController.Result<T> value, JsonWriter json) {
    if (value instanceof PetController.Result.Ok<T> ok) {
      json.value(ok, tOk);
    } else {
      json.value((PetController.Result.Failed<T>) value, tFailed);
    }
  }

  @Override
  public Shape shape() {
    return Shape.tagged("is",
        Member.of("ok", tOk),
        Member.of("failed", tFailed));
  }
}
