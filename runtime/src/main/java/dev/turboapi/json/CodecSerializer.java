package dev.turboapi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;

/** Lets a codec write into whatever Jackson writes to. */
final class CodecSerializer extends StdSerializer<Object> {
  @Serial private static final long serialVersionUID = 1L;

  private static final JsonFactory JSON = new JsonFactory();

  private final transient JsonCodec<Object> codec;

  CodecSerializer(Class<?> type, JsonCodec<Object> codec) {
    super(type, false);
    this.codec = codec;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    byte[] json = Json.write(value, codec);
    if (generator instanceof JsonGeneratorImpl && generator.getPrettyPrinter() == null) {
      generator.writeRawValue(new String(json, StandardCharsets.UTF_8));
      return;
    }
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    try (JsonParser parser = JSON.createParser(Json.write(value, codec))) {
      JsonToken token = parser.nextToken();
      WritableTypeId id = types.writeTypePrefix(generator, types.typeId(value, token));
      if (token == JsonToken.START_OBJECT) {
        copyMembers(parser, generator, NameTransformer.NOP);
      } else if (token == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          generator.copyCurrentStructure(parser);
        }
      } else {
        generator.copyCurrentEvent(parser);
      }
      types.writeTypeSuffix(generator, id);
    }
  }

  private static void copyMembers(JsonParser parser, JsonGenerator generator, NameTransformer names)
      throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      generator.writeFieldName(names.transform(name));
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
  }

  @Override
  public JsonSerializer<Object> unwrappingSerializer(NameTransformer names) {
    return new Unwrapping(names);
  }

  /** Writes the members alone, into an object that has others too. */
  private final class Unwrapping extends StdSerializer<Object> {
    @Serial private static final long serialVersionUID = 1L;

    private final transient NameTransformer names;

    Unwrapping(NameTransformer names) {
      super(CodecSerializer.this.handledType());
      this.names = names;
    }

    @Override
    public boolean isUnwrappingSerializer() {
      return true;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      try (JsonParser parser = JSON.createParser(Json.write(value, codec))) {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
          copyMembers(parser, generator, names);
        }
      }
    }
  }
}
