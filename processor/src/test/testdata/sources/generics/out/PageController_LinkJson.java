package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PageController.Link} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_LinkJson<T> implements JsonCodec<PageController.Link<T>> {
  private static final byte[] FIRST = JsonWriter.firstField("first");
  private static final byte[] HREF = JsonWriter.nextField("href");

  private static final Fields FIELDS = Fields.of("first", "href");

  private final JsonCodec<T> t;

  private PageController_LinkJson(JsonCodec<T> t) {
    this.t = t;
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T> JsonCodec<PageController.Link<T>> of(JsonCodec<T> t) {
    return new PageController_LinkJson<>(t);
  }

  @Override
  public PageController.Link<T> read(JsonReader json) {
    Optional<T> first = Optional.empty();
    String href = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "first" -> first = Optional.ofNullable(json.valueOrNull(t));
        case "href" -> href = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(href != null);
    return new PageController.Link<>(first, href);
  }

  @Override
  public void write(PageController.Link<T> value, JsonWriter json) {
    json.field(FIRST).valueOrNull(value.first().orElse(null), t);
    json.field(HREF).value(value.href());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("first", Shape.nullable(t)).optional(),
        Property.of("href", Scalar.STRING));
  }
}
