package dev.turboapi.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The document of the controllers that an application serves, as JSON text. */
final class OpenApiDocument {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private OpenApiDocument() {}

  /**
   * Joins the parts that the processor wrote. A controller without one adds nothing.
   *
   * @param controllers by qualified name, in order
   */
  static byte[] json(List<String> controllers, ClassLoader classLoader, Map<String, Object> info)
      throws IOException {
    List<Map<String, Object>> parts = new ArrayList<>();
    for (String controller : controllers) {
      try (InputStream in =
          classLoader.getResourceAsStream("META-INF/turboapi/openapi/" + controller + ".json")) {
        if (in != null) {
          parts.add(MAPPER.readValue(in, OBJECT));
        }
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(
            "The OpenAPI part of " + controller + " is no JSON. Compile it again from scratch.", e);
      }
    }
    return MAPPER.writeValueAsBytes(OpenApiJoin.join(parts, info));
  }
}
