package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link UserController.User} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class UserController_UserJson implements JsonCodec<UserController.User> {
  static final UserController_UserJson CODEC = new UserController_UserJson();

  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] EMAIL = JsonWriter.nextField("email");
  private static final byte[] STARS = JsonWriter.nextField("stars");
  private static final byte[] TAGS = JsonWriter.nextField("tags");
  private static final byte[] COUNTS = JsonWriter.nextField("counts");

  private static final Fields FIELDS = Fields.of("name", "email", "stars", "tags", "counts");

  private UserController_UserJson() {}

  @Override
  public UserController.User read(JsonReader json) {
    String name = null;
    Optional<String> email = Optional.empty();
    int stars = 5;
    List<String> tags = List.of("a", "b");
    Map<String, Integer> counts = Map.of();
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        case "email" -> email = Optional.ofNullable(json.stringOrNull());
        case "stars" -> stars = json.intValue();
        case "tags" -> tags = json.list(Codecs.STRING);
        case "counts" -> counts = json.map(Codecs.INT);
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null);
    return new UserController.User(name, email, stars, tags, counts);
  }

  @Override
  public void write(UserController.User value, JsonWriter json) {
    json.field(NAME).value(value.name());
    json.field(EMAIL).valueOrNull(value.email().orElse(null));
    json.field(STARS).value(value.stars());
    json.field(TAGS).list(value.tags(), Codecs.STRING);
    json.field(COUNTS).map(value.counts(), Codecs.INT);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING),
        Property.of("email", Shape.nullable(Scalar.STRING))
            .optional()
            .views(UserController.Details.class),
        Property.of("stars", Scalar.INT)
            .defaultsTo("5")
            .views(UserController.Summary.class, Thread.class),
        Property.of("tags", Shape.list(Scalar.STRING)).defaultsTo("a", "b"),
        Property.of("counts", Shape.map(Scalar.INT)).defaultsTo());
  }
}
