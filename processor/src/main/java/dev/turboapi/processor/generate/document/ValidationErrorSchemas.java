package dev.turboapi.processor.generate.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What FastAPI documents of its 422: the response, and the two components that it needs. */
final class ValidationErrorSchemas {
  private ValidationErrorSchemas() {}

  static Map<String, Object> response() {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("description", "Validation Error");
    response.put(
        "content", Map.of("application/json", Map.of("schema", ref("HTTPValidationError"))));
    return response;
  }

  static Map<String, Object> components() {
    return Map.of(
        "HTTPValidationError", httpValidationError(), "ValidationError", validationError());
  }

  private static Map<String, Object> httpValidationError() {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("items", ref("ValidationError"));
    detail.put("type", "array");
    detail.put("title", "Detail");
    return object("HTTPValidationError", Map.of("detail", detail), List.of());
  }

  private static Map<String, Object> validationError() {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put(
        "items", Map.of("anyOf", List.of(Map.of("type", "string"), Map.of("type", "integer"))));
    location.put("type", "array");
    location.put("title", "Location");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("loc", location);
    properties.put("msg", typed("string", "Message"));
    properties.put("type", typed("string", "Error Type"));
    properties.put("input", Map.of("title", "Input"));
    properties.put("ctx", typed("object", "Context"));
    return object("ValidationError", properties, List.of("loc", "msg", "type"));
  }

  private static Map<String, Object> object(
      String title, Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("properties", properties);
    object.put("type", "object");
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("title", title);
    return object;
  }

  private static Map<String, Object> typed(String type, String title) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("title", title);
    return schema;
  }

  private static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/components/schemas/" + name);
  }
}
