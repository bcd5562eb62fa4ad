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
import javax.annotation.processing.Generated;

/** Reads and writes {@link TripController.Guest} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class TripController_GuestJson implements JsonCodec<TripController.Guest> {
  static final TripController_GuestJson CODEC = new TripController_GuestJson();

  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] TAGS = JsonWriter.nextField("tags");

  private static final Fields FIELDS = Fields.of("name", "tags");

  private TripController_GuestJson() {}

  @Override
  public TripController.Guest read(JsonReader json) {
    String name = null;
    List<String> tags = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        case "tags" -> tags = json.list(Codecs.STRING);
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null && tags != null);
    Constraints.check(Constraints.length(name, 0, 20));
    Constraints.check(
        Constraints.size(tags, 0, 3) && Constraints.each(tags, item -> Constraints.notBlank(item)));
    return TripController.Guest.of(name, tags);
  }

  @Override
  public void write(TripController.Guest value, JsonWriter json) {
    json.field(NAME).value(value.getName());
    json.field(TAGS).list(value.getTags(), Codecs.STRING);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING.maxLength(20)),
        Property.of("tags", Shape.list(Scalar.STRING.notBlank()).maxLength(3)))
        .made(this::fromJson);
  }
}
