package shop;

import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Member;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PetController.Pet} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PetController_PetJson implements JsonCodec<PetController.Pet> {
  static final PetController_PetJson CODEC = new PetController_PetJson();

  private PetController_PetJson() {}

  @Override
  public PetController.Pet read(JsonReader json) {
    return switch (json.tag("kind")) {
      case "cat" -> json.value(PetController_Pet_CatJson.CODEC);
      case "dog" -> json.value(PetController_Pet_DogJson.CODEC);
      default -> throw Unbindable.INSTANCE;
    };
  }

  @Override
  public void write(PetController.Pet value, JsonWriter json) {
    if (value instanceof PetController.Pet.Cat cat) {
      json.value(cat, PetController_Pet_CatJson.CODEC);
    } else {
      json.value((PetController.Pet.Dog) value, PetController_Pet_DogJson.CODEC);
    }
  }

  @Override
  public Shape shape() {
    return Shape.tagged("kind",
        Member.of("cat", PetController_Pet_CatJson.CODEC),
        Member.of("dog", PetController_Pet_DogJson.CODEC));
  }
}
