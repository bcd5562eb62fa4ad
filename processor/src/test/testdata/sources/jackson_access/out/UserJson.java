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

/** Reads and writes {@link User} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class UserJson implements JsonCodec<User> {
  static final UserJson CODEC = new UserJson();

  private static final byte[] LINKS = JsonWriter.firstField("links");
  private static final byte[] NAME = JsonWriter.nextField("name");
  private static final byte[] ID = JsonWriter.nextField("id");
  private static final byte[] SHOWN = JsonWriter.nextField("display");

  private static final Fields FIELDS = Fields.of("links", "name", "password");

  private UserJson() {}

  @Override
  public User read(JsonReader json) {
    User.Links links = null;
    String name = null;
    String password = null;
    long id = 0;
    boolean cached = false;
    User.Session session = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "links" -> links = json.value(User_LinksJson.CODEC);
        case "name" -> name = json.string();
        case "password" -> password = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(links != null && name != null && password != null);
    return new User(id, name, password, cached, session, links);
  }

  @Override
  public void write(User value, JsonWriter json) {
    json.field(LINKS).value(value.links(), User_LinksJson.CODEC);
    json.field(NAME).value(value.name());
    json.field(ID).value(value.id());
    json.field(SHOWN).value(value.shown());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("links", User_LinksJson.CODEC),
        Property.of("name", Scalar.STRING),
        Property.of("password", Scalar.STRING));
  }
}
