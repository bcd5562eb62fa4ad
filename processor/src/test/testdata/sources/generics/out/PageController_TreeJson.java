package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PageController.Tree} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_TreeJson<T> implements JsonCodec<PageController.Tree<T>> {
  private static final byte[] VALUE = JsonWriter.firstField("value");
  private static final byte[] CHILDREN = JsonWriter.nextField("children");

  private static final Fields FIELDS = Fields.of("value", "children");

  private final JsonCodec<T> t;

  private PageController_TreeJson(JsonCodec<T> t) {
    this.t = t;
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T> JsonCodec<PageController.Tree<T>> of(JsonCodec<T> t) {
    return new PageController_TreeJson<>(t);
  }

  @Override
  public PageController.Tree<T> read(JsonReader json) {
    T value = null;
    boolean hasValue = false;
    List<PageController.Tree<T>> children = List.of();
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "value" -> {
          value = json.value(t);
          hasValue = true;
        }
        case "children" -> children = json.list(this);
        default -> json.skipValue();
      }
    }
    Constraints.check(hasValue);
    return new PageController.Tree<>(value, children);
  }

  @Override
  public void write(PageController.Tree<T> value, JsonWriter json) {
    json.field(VALUE).value(value.value(), t);
    json.field(CHILDREN).list(value.children(), this);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("value", t),
        Property.of("children", Shape.list(this)).defaultsTo());
  }
}
