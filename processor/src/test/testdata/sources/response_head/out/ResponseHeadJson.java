package dev.turboapi;

import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ResponseHead} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
public final class ResponseHeadJson implements JsonCodec<ResponseHead> {
  public static final ResponseHeadJson CODEC = new ResponseHeadJson();

  private ResponseHeadJson() {}

  @Override
  public ResponseHead read(JsonReader json) {
    json.beginObject();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        default -> json.skipValue();
      }
    }
    ResponseHead value = new ResponseHead();
    return value;
  }

  @Override
  public void write(ResponseHead value, JsonWriter json) {
    json.emptyObject();
  }

  @Override
  public Shape shape() {
    return Shape.object();
  }
}
