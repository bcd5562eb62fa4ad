package dev.turboapi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;

/** Turns objects that have no codec into trees, by Jackson's databind and its annotations. */
final class Databind {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          // FastAPI sends an object without attributes as {}.
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .addModule(leavingToUs())
          .build();

  private Databind() {}

  /**
   * The object as a tree.
   *
   * @throws IllegalArgumentException if databind cannot write it, telling where in it
   */
  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** What {@link AnyCodec} knows better is kept in the tree as the object that it is. */
  private static SimpleModule leavingToUs() {
    SimpleModule module = new SimpleModule("TurboAPI");
    for (Class<?> scalar : ScalarCodecs.classes()) {
      module.addSerializer(new KeptSerializer<>(scalar));
    }
    module.addSerializer(new KeptSerializer<>(byte[].class));
    module.addSerializer(new KeptSerializer<>(Optional.class));
    module.addSerializer(new KeptSerializer<>(JsonObject.class));
    module.addSerializer(new KeptSerializer<>(JsonArray.class));
    return module;
  }

  private static final class KeptSerializer<T> extends StdSerializer<T> {
    @Serial private static final long serialVersionUID = 1L;

    KeptSerializer(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator tree, SerializerProvider provider)
        throws IOException {
      tree.writeEmbeddedObject(value);
    }
  }
}
