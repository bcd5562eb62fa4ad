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

/** Reads and writes {@link PageController.Folder} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_FolderJson<T> implements JsonCodec<PageController.Folder<T>> {
  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] FILES = JsonWriter.nextField("files");

  private static final Fields FIELDS = Fields.of("name", "files");

  private final JsonCodec<T> t;
  private final JsonCodec<PageController.File<T>> tFile;

  private PageController_FolderJson(JsonCodec<T> t) {
    this.t = t;
    this.tFile = Codecs.lazy(() -> PageController_FileJson.of(t));
  }

  /** The codec that leaves {@code T} to the given one. */
  static <T> JsonCodec<PageController.Folder<T>> of(JsonCodec<T> t) {
    return new PageController_FolderJson<>(t);
  }

  @Override
  public PageController.Folder<T> read(JsonReader json) {
    String name = null;
    List<PageController.File<T>> files = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> name = json.string();
        case "files" -> files = json.list(tFile);
        default -> json.skipValue();
      }
    }
    Constraints.check(name != null && files != null);
    return new PageController.Folder<>(name, files);
  }

  @Override
  public void write(PageController.Folder<T> value, JsonWriter json) {
    json.field(NAME).value(value.name());
    json.field(FILES).list(value.files(), tFile);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", Scalar.STRING),
        Property.of("files", Shape.list(tFile)));
  }
}
