package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PageController.File} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_FileJson<T> implements JsonCodec<PageController.File<T>> {
  private static final byte[] CONTENT = JsonWriter.firstField("content");
  private static final byte[] PARENT = JsonWriter.nextField("parent");

  private static final Fields FIELDS = Fields.of("content", "parent");

  private final JsonCodec<T> t;
  private final JsonCodec<PageController.Folder<T>> tFolder;

  private PageController_FileJson(JsonCodec<T> t) {
    this.t = t;
    this.tFolder = Codecs.lazy(() -> PageController_FolderJson.of(t));
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T> JsonCodec<PageController.File<T>> of(JsonCodec<T> t) {
    return new PageController_FileJson<>(t);
  }

  @Override
  public PageController.File<T> read(JsonReader json) {
    T content = null;
    boolean hasContent = false;
    PageController.Folder<T> parent = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "content" -> {
          content = json.value(t);
          hasContent = true;
        }
        case "parent" -> parent = json.valueOrNull(tFolder);
        default -> json.skipValue();
      }
    }
    Constraints.check(hasContent);
    return new PageController.File<>(content, parent);
  }

  @Override
  public void write(PageController.File<T> value, JsonWriter json) {
    json.field(CONTENT).value(value.content(), t);
    json.field(PARENT).valueOrNull(value.parent(), tFolder);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("content", t),
        Property.of("parent", Shape.nullable(tFolder)).optional());
  }
}
