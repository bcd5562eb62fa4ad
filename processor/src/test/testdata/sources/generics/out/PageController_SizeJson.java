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

/** Reads and writes {@link PageController.Size} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_SizeJson implements JsonCodec<PageController.Size> {
  static final PageController_SizeJson CODEC = new PageController_SizeJson();

  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] VALUE = JsonWriter.nextField("value");

  private static final Fields FIELDS = Fields.of("name", "value");

  private PageController_SizeJson() {}

  @Override
  public PageController.Size read(JsonReader json) {
    String name = null;
    List<Integer> value = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        case "value" -> value = json.list(Codecs.INT);
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null && value != null);
    PageController.Size value_ = new PageController.Size();
    value_.name = name;
    value_.value = value;
    return value_;
  }

  @Override
  public void write(PageController.Size value, JsonWriter json) {
    json.field(NAME).value(value.name);
    json.field(VALUE).list(value.value, Codecs.INT);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING),
        Property.of("value", Shape.list(Scalar.INT)));
  }
}
