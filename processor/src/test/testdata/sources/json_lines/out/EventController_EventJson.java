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

/** Reads and writes {@link EventController.Event} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class EventController_EventJson implements JsonCodec<EventController.Event> {
  static final EventController_EventJson CODEC = new EventController_EventJson();

  private static final byte[] NAME = JsonWriter.firstField("name");

  private static final Fields FIELDS = Fields.of("name");

  private EventController_EventJson() {}

  @Override
  public EventController.Event read(JsonReader json) {
    String name = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null);
    return new EventController.Event(name);
  }

  @Override
  public void write(EventController.Event value, JsonWriter json) {
    json.field(NAME).value(value.name());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING));
  }
}
