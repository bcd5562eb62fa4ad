package dev.turboapi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.turboapi.schema.Location;
import dev.turboapi.schema.Unbindable;
import dev.turboapi.schema.ValidationError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets a codec read from whatever Jackson reads, and says what is wrong in FastAPI's words. */
final class CodecDeserializer extends StdDeserializer<Object> {
  @Serial private static final long serialVersionUID = 1L;

  private static final JsonFactory JSON = new JsonFactory();

  private final transient JsonCodec<Object> codec;
  private final transient NameTransformer names;

  CodecDeserializer(Class<?> type, JsonCodec<Object> codec) {
    this(type, codec, NameTransformer.NOP);
  }

  private CodecDeserializer(Class<?> type, JsonCodec<Object> codec, NameTransformer names) {
    super(type);
    this.codec = codec;
    this.names = names;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    byte[] json = subtree(parser);
    try {
      return Json.read(json, codec);
    } catch (Unbindable e) {
      return readSlowly(json, parser);
    }
  }

  /** Members of an object into which this one is unwrapped have other names there. */
  @Override
  public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer outer) {
    return new CodecDeserializer(
        handledType(), codec, NameTransformer.chainedTransformer(outer, names));
  }

  /** The value at which the parser stands, to its end. */
  private byte[] subtree(JsonParser parser) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(json)) {
      boolean inside = parser.hasToken(JsonToken.FIELD_NAME);
      if (!inside && !parser.isExpectedStartObjectToken()) {
        generator.copyCurrentStructure(parser);
      } else {
        copyObject(parser, generator, inside ? parser.currentName() : parser.nextFieldName());
      }
    }
    return json.toByteArray();
  }

  private void copyObject(JsonParser parser, JsonGenerator generator, @Nullable String first)
      throws IOException {
    generator.writeStartObject();
    for (String name = first; name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      String own = names.reverse(name);
      if (own == null) {
        parser.skipChildren();
      } else {
        generator.writeFieldName(own);
        generator.copyCurrentStructure(parser);
      }
    }
    generator.writeEndObject();
  }

  /** What the codec does not read, it is told why; there may be nothing wrong but its form. */
  private Object readSlowly(byte[] json, JsonParser parser) throws JsonMappingException {
    try {
      Object tree = PythonJson.parse(json);
      List<ValidationError> errors = new ArrayList<>();
      Object unused = codec.shape().explain(tree, Location.of("body"), errors);
      if (!errors.isEmpty()) {
        throw refused(parser, errors);
      }
      codec.shape().arrange(tree);
      return Json.read(PythonJson.writeCanonical(tree), codec);
    } catch (PythonJson.SyntaxError | PythonJson.Unreadable | Unbindable e) {
      throw JsonMappingException.from(parser, "Cannot be read as JSON: " + e.getMessage(), e);
    }
  }

  /** An exception that tells all errors, and has the path of the first. */
  private JsonMappingException refused(JsonParser parser, List<ValidationError> errors) {
    String text = errors.stream().map(CodecDeserializer::shown).collect(Collectors.joining("; "));
    JsonMappingException refused = MismatchedInputException.from(parser, handledType(), text);
    List<Object> path = errors.get(0).loc();
    for (int i = path.size() - 1; i > 0; i--) {
      if (path.get(i) instanceof Long index) {
        refused.prependPath(handledType(), index.intValue());
      } else {
        refused.prependPath(handledType(), (String) path.get(i));
      }
    }
    return refused;
  }

  private static String shown(ValidationError error) {
    List<Object> path = error.loc().subList(1, error.loc().size());
    return path.isEmpty()
        ? error.msg()
        : path.stream().map(String::valueOf).collect(Collectors.joining(".")) + ": " + error.msg();
  }
}
