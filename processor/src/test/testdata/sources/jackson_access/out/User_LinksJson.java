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

/** Reads and writes {@link User.Links} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class User_LinksJson implements JsonCodec<User.Links> {
  static final User_LinksJson CODEC = new User_LinksJson();

  private static final byte[] HOME = JsonWriter.firstField("href");

  private static final Fields FIELDS = Fields.of("url");

  private User_LinksJson() {}

  @Override
  public User.Links read(JsonReader json) {
    String home = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "url" -> home = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(home != null);
    User.Links value = new User.Links();
    value.setHome(home);
    return value;
  }

  @Override
  public void write(User.Links value, JsonWriter json) {
    json.field(HOME).value(value.getHome());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("url", Scalar.STRING))
        .made(this::fromJson);
  }
}
