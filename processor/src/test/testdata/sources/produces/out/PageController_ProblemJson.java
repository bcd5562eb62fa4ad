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

/** Reads and writes {@link PageController.Problem} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_ProblemJson implements JsonCodec<PageController.Problem> {
  static final PageController_ProblemJson CODEC = new PageController_ProblemJson();

  private static final byte[] TITLE = JsonWriter.firstField("title");

  private static final Fields FIELDS = Fields.of("title");

  private PageController_ProblemJson() {}

  @Override
  public PageController.Problem read(JsonReader json) {
    String title = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "title" -> title = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(title != null);
    return new PageController.Problem(title);
  }

  @Override
  public void write(PageController.Problem value, JsonWriter json) {
    json.field(TITLE).value(value.title());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("title", Scalar.STRING));
  }
}
