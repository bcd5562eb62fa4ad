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

/** Reads and writes {@link PetController.Square} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_SquareJson implements JsonCodec<PetController.Square> {
  static final PetController_SquareJson CODEC = new PetController_SquareJson();

  private static final byte[] _TYPE = JsonWriter.firstField("@type");
  private static final byte[] SIDE = JsonWriter.nextField("side");

  private static final Fields FIELDS = Fields.of("@type", "side");

  private PetController_SquareJson() {}

  @Override
  public PetController.Square read(JsonReader json) {
    String _type = null;
    double side = 0;
    boolean hasSide = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "@type" -> _type = json.string();
        case "side" -> {
          side = json.doubleValue();
          hasSide = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check("Square".equals(_type) && hasSide);
    return new PetController.Square(side);
  }

  @Override
  public void write(PetController.Square value, JsonWriter json) {
    json.field(_TYPE).value("Square");
    json.field(SIDE).value(value.side());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("@type", Shape.literal("Square")),
        Property.of("side", Scalar.DOUBLE));
  }
}
