package dev.turboapi.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/**
 * Gives an {@code ObjectMapper} the codecs that were generated: it reads and writes their classes
 * as handlers do, wherever they occur.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new TurboApiModule()).build();
 * Item item = mapper.readValue(text, Item.class);
 * }</pre>
 *
 * <p>{@code findAndRegisterModules} finds it. Of these classes it is their annotations that count,
 * not what the mapper is told of names, inclusion and formats. What does not fit is a {@code
 * JsonMappingException} with FastAPI's texts of all that is wrong, and the path of the first.
 *
 * <p>A class in a named module has to be in a package that is open to this one. Thread-safe.
 */
public final class TurboApiModule extends Module {
  /** For one mapper or many. */
  public TurboApiModule() {}

  @Override
  public String getModuleName() {
    return "TurboAPI";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new CodecSerializers());
    context.addDeserializers(new CodecDeserializers());
  }

  private static final class CodecSerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Class<?> raw = type.getRawClass();
      JsonCodec<Object> codec = GeneratedCodecs.of(raw);
      return codec == null ? null : new CodecSerializer(raw, codec);
    }
  }

  private static final class CodecDeserializers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      Class<?> raw = type.getRawClass();
      JsonCodec<Object> codec = GeneratedCodecs.of(raw);
      return codec == null ? null : new CodecDeserializer(raw, codec);
    }
  }
}
