package dev.turboapi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns objects that have no codec into trees, by Jackson's databind and its annotations. */
final class Databind {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          // FastAPI sends an object without attributes as {}.
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .addModule(new LeavingToUs())
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
  private static final class LeavingToUs extends SimpleModule {
    @Serial private static final long serialVersionUID = 1L;

    LeavingToUs() {
      super("TurboAPI");
      for (Class<?> scalar : ScalarCodecs.classes()) {
        addSerializer(new KeptSerializer<>(scalar));
      }
      addSerializer(new KeptSerializer<>(byte[].class));
      addSerializer(new KeptSerializer<>(Optional.class));
      addSerializer(new KeptSerializer<>(JsonObject.class));
      addSerializer(new KeptSerializer<>(JsonArray.class));
    }

    @Override
    public void setupModule(SetupContext context) {
      super.setupModule(context);
      context.addSerializers(new GeneratedKept());
    }
  }

  private static final class GeneratedKept extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Class<?> raw = type.getRawClass();
      return GeneratedCodecs.of(raw) == null ? null : new KeptSerializer<>(raw);
    }
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
