package shop;

import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Main.Nothing} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class Main_NothingJson implements JsonCodec<Main.Nothing> {
  static final Main_NothingJson CODEC = new Main_NothingJson();

  private Main_NothingJson() {}

  @Override
  public Main.Nothing read(JsonReader json) {
    json.beginObject();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        default -> json.skipValue();
      }
    }
    return new Main.Nothing();
  }

  @Override
  public void write(Main.Nothing value, JsonWriter json) {
    json.emptyObject();
  }

  @Override
  public Shape shape() {
    return Shape.object();
  }
}
