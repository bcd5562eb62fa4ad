package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PageController.Range} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_RangeJson<T extends Comparable<T>>
    implements JsonCodec<PageController.Range<T>> {
  private static final byte[] FROM = JsonWriter.firstField("from");
  private static final byte[] TO = JsonWriter.nextField("to");

  private static final Fields FIELDS = Fields.of("from", "to");

  private final JsonCodec<T> t;

  private PageController_RangeJson(JsonCodec<T> t) {
    this.t = t;
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T extends Comparable<T>> JsonCodec<PageController.Range<T>> of(JsonCodec<T> t) {
    return new PageController_RangeJson<>(t);
  }

  @Override
  public PageController.Range<T> read(JsonReader json) {
    T from = null;
    boolean hasFrom = false;
    T to = null;
    boolean hasTo = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "from" -> {
          from = json.value(t);
          hasFrom = true;
        }
        case "to" -> {
          to = json.value(t);
          hasTo = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(hasFrom && hasTo);
    return new PageController.Range<>(from, to);
  }

  @Override
  public void write(PageController.Range<T> value, JsonWriter json) {
    json.field(FROM).value(value.from(), t);
    json.field(TO).value(value.to(), t);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("from", t),
        Property.of("to", t));
  }
}
