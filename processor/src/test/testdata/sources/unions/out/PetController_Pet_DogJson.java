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

/** Reads and writes {@link PetController.Pet.Dog} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_Pet_DogJson implements JsonCodec<PetController.Pet.Dog> {
  static final PetController_Pet_DogJson CODEC = new PetController_Pet_DogJson();

  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] KIND = JsonWriter.nextField("kind");

  private static final Fields FIELDS = Fields.of("name", "kind");

  private PetController_Pet_DogJson() {}

  @Override
  public PetController.Pet.Dog read(JsonReader json) {
    String name = null;
    String kind = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        case "kind" -> kind = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null && "dog".equals(kind));
    return new PetController.Pet.Dog(name, kind);
  }

  @Override
  public void write(PetController.Pet.Dog value, JsonWriter json) {
    json.field(NAME).value(value.name());
    json.field(KIND).value("dog");
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING),
        Property.of("kind", Shape.literal("dog")));
  }
}
