package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Member;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PetController.Shape} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_ShapeJson implements JsonCodec<PetController.Shape> {
  static final PetController_ShapeJson CODEC = new PetController_ShapeJson();

  private PetController_ShapeJson() {}

  @Override
  public PetController.Shape read(JsonReader json) {
    return switch (json.tag("@type")) {
      case "round" -> json.value(PetController_CircleJson.CODEC);
      case "Square" -> json.value(PetController_SquareJson.CODEC);
      default -> throw Unbindable.INSTANCE;
    };
  }

  @Override
  public void write(PetController.Shape value, JsonWriter json) {
    if (value instanceof PetController.Circle circle) {
      json.value(circle, PetController_CircleJson.CODEC);
    } else if (value instanceof PetController.Square square) {
      json.value(square, PetController_SquareJson.CODEC);
    } else {
      throw Codecs.unlisted("Shape", value);
    }
  }

  @Override
  public Shape shape() {
    return Shape.tagged("@type",
        Member.of("round", PetController_CircleJson.CODEC),
        Member.of("Square", PetController_SquareJson.CODEC));
  }
}
