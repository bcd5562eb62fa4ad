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

/** Reads and writes {@link PetController.Pet.Cat} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_Pet_CatJson implements JsonCodec<PetController.Pet.Cat> {
  static final PetController_Pet_CatJson CODEC = new PetController_Pet_CatJson();

  private static final byte[] KIND = JsonWriter.firstField("kind");
  private static final byte[] NAME = JsonWriter.nextField("name");
  private static final byte[] LIVES = JsonWriter.nextField("lives");

  private static final Fields FIELDS = Fields.of("kind", "name", "lives");

  private PetController_Pet_CatJson() {}

  @Override
  public PetController.Pet.Cat read(JsonReader json) {
    String kind = null;
    String name = null;
    int lives = 0;
    boolean hasLives = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "kind" -> kind = json.string();
        case "name" -> name = json.string();
        case "lives" -> {
          lives = json.intValue();
          hasLives = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check("cat".equals(kind) && name != null && hasLives);
    return new PetController.Pet.Cat(name, lives);
  }

  @Override
  public void write(PetController.Pet.Cat value, JsonWriter json) {
    json.field(KIND).value("cat");
    json.field(NAME).value(value.name());
    json.field(LIVES).value(value.lives());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("kind", Shape.literal("cat")),
        Property.of("name", Scalar.STRING),
        Property.of("lives", Scalar.INT));
  }
}
