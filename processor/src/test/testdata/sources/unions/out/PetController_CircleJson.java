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

/** Reads and writes {@link PetController.Circle} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_CircleJson implements JsonCodec<PetController.Circle> {
  static final PetController_CircleJson CODEC = new PetController_CircleJson();

  private static final byte[] _TYPE = JsonWriter.firstField("@type");
  private static final byte[] RADIUS = JsonWriter.nextField("radius");

  private static final Fields FIELDS = Fields.of("@type", "radius");

  private PetController_CircleJson() {}

  @Override
  public PetController.Circle read(JsonReader json) {
    String _type = null;
    double radius = 0;
    boolean hasRadius = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "@type" -> _type = json.string();
        case "radius" -> {
          radius = json.doubleValue();
          hasRadius = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check("round".equals(_type) && hasRadius);
    return new PetController.Circle(radius);
  }

  @Override
  public void write(PetController.Circle value, JsonWriter json) {
    json.field(_TYPE).value("round");
    json.field(RADIUS).value(value.radius());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("@type", Shape.literal("round")),
        Property.of("radius", Scalar.DOUBLE));
  }
}
