package shop;

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
import javax.annotation.processing.Generated;

/** Reads and writes {@link PageController.Page} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_PageJson<T> implements JsonCodec<PageController.Page<T>> {
  private static final byte[] ITEMS = JsonWriter.firstField("items");
  private static final byte[] BY_NAME = JsonWriter.nextField("byName");
  private static final byte[] NEXT = JsonWriter.nextField("next");
  private static final byte[] TOTAL = JsonWriter.nextField("total");

  private static final Fields FIELDS = Fields.of("items", "byName", "next", "total");

  private final JsonCodec<T> t;
  private final JsonCodec<PageController.Link<T>> tLink;

  private PageController_PageJson(JsonCodec<T> t) {
    this.t = t;
    this.tLink = PageController_LinkJson.of(t);
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T> JsonCodec<PageController.Page<T>> of(JsonCodec<T> t) {
    return new PageController_PageJson<>(t);
  }

  @Override
  public PageController.Page<T> read(JsonReader json) {
    List<T> items = null;
    Map<String, T> byName = null;
    PageController.Link<T> next = null;
    int total = 0;
    boolean hasTotal = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "items" -> items = json.list(t);
        case "byName" -> byName = json.map(t);
        case "next" -> next = json.value(tLink);
        case "total" -> {
          total = json.intValue();
          hasTotal = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(items != null && byName != null && next != null && hasTotal);
    return new PageController.Page<>(items, byName, next, total);
  }

  @Override
  public void write(PageController.Page<T> value, JsonWriter json) {
    json.field(ITEMS).list(value.items(), t);
    json.field(BY_NAME).map(value.byName(), t);
    json.field(NEXT).value(value.next(), tLink);
    json.field(TOTAL).value(value.total());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("items", Shape.list(t)),
        Property.of("byName", Shape.map(t)),
        Property.of("next", tLink),
        Property.of("total", Scalar.INT));
  }
}
