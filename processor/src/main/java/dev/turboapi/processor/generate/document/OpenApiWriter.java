package dev.turboapi.processor.generate.document;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.MediaTypeModel;
import dev.turboapi.processor.model.OperationModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.ResultModel.Content;
import dev.turboapi.processor.model.ResultModel.Form;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a controller's part of the OpenAPI document, with FastAPI's names, titles and
 * descriptions.
 */
public final class OpenApiWriter {
  private final SchemaWriter schemas;
  private final Map<String, Object> paths = new LinkedHashMap<>();
  private final SecurityDocument security = new SecurityDocument();

  private OpenApiWriter(ApiModel api) {
    this.schemas = new SchemaWriter(api);
  }

  /**
   * The part of one controller: {@code paths} and {@code components}, as {@code OpenApiJoin} takes
   * them.
   */
  public static Map<String, Object> write(ControllerModel controller, ApiModel api) {
    return new OpenApiWriter(api).part(controller);
  }

  private Map<String, Object> part(ControllerModel controller) {
    for (RouteModel route : controller.routes()) {
      if (route.operation().includeInSchema()) {
        pathItem(route.path().documented())
            .put(route.httpMethod().toLowerCase(Locale.ROOT), operation(route));
      }
    }
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("paths", paths);
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("schemas", schemas.components().all());
    if (!security.schemes().isEmpty()) {
      components.put("securitySchemes", security.schemes());
    }
    part.put("components", components);
    return part;
  }

  @SuppressWarnings("unchecked") // Path items are put there by this method alone.
  private Map<String, Object> pathItem(String path) {
    return (Map<String, Object>)
        paths.computeIfAbsent(path, unused -> new LinkedHashMap<String, Object>());
  }

  private Map<String, Object> operation(RouteModel route) {
    OperationModel declared = route.operation();
    String operationId =
        declared.operationId().isEmpty()
            ? Titles.operationId(route.handler(), route.path().documented(), route.httpMethod())
            : declared.operationId();
    Map<String, Object> operation = new LinkedHashMap<>();
    if (!declared.tags().isEmpty()) {
      operation.put("tags", declared.tags());
    }
    operation.put(
        "summary",
        declared.summary().isEmpty() ? Titles.title(route.handler()) : declared.summary());
    putText(operation, "description", declared.description());
    operation.put("operationId", operationId);
    List<Object> requirements = security.requirements(route);
    if (!requirements.isEmpty()) {
      operation.put("security", requirements);
    }
    List<Object> parameters = parameters(route);
    if (!parameters.isEmpty()) {
      operation.put("parameters", parameters);
    }
    requestBody(route, operationId).ifPresent(body -> operation.put("requestBody", body));
    operation.put("responses", responses(route, operationId));
    if (declared.deprecated()) {
      operation.put("deprecated", true);
    }
    return operation;
  }

  /** One entry a name and source: of several the last that is required, or else the last. */
  private List<Object> parameters(RouteModel route) {
    Map<String, ParameterModel> entries = new LinkedHashMap<>();
    for (ParameterSource source :
        List.of(
            ParameterSource.PATH,
            ParameterSource.QUERY,
            ParameterSource.HEADER,
            ParameterSource.COOKIE)) {
      route.allParameters().stream()
          .filter(parameter -> parameter.source() == source)
          .flatMap(parameter -> parameter.values().stream())
          .forEach(value -> entries.merge(source + " " + value.wireName(), value, this::later));
    }
    return entries.values().stream().<Object>map(this::parameter).toList();
  }

  private ParameterModel later(ParameterModel first, ParameterModel second) {
    return first.required() && !second.required() ? first : second;
  }

  private Map<String, Object> parameter(ParameterModel parameter) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", parameter.wireName());
    entry.put("in", parameter.source().word());
    entry.put("required", parameter.required());
    entry.put("schema", schema(parameter, parameter.shownName()));
    putText(entry, "description", parameter.description());
    return entry;
  }

  private Optional<Map<String, Object>> requestBody(RouteModel route, String operationId) {
    if (route.bytes().isPresent()) {
      Map<String, Object> schema = ScalarSchemas.bytes();
      putText(schema, "description", route.bytes().get().description());
      return Optional.of(requestBody(ScalarSchemas.OCTETS, schema, List.of()));
    }
    String name = "Body_" + operationId;
    List<ParameterModel> forms = route.formParameters();
    if (!forms.isEmpty()) {
      return Optional.of(requestBody(mediaType(forms), form(forms, name), forms));
    }
    List<ParameterModel> bodies = route.bodies();
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> schema =
        route.embedsBodies()
            ? schemas.components().embedded(byName(bodies), name)
            : schema(bodies.get(0), bodies.get(0).wireName());
    return Optional.of(requestBody("application/json", schema, bodies));
  }

  /** Of several with one name the last counts, in the place of the first. */
  private static List<ParameterModel> byName(List<ParameterModel> parameters) {
    Map<String, ParameterModel> byName = new LinkedHashMap<>();
    parameters.forEach(parameter -> byName.put(parameter.wireName(), parameter));
    return List.copyOf(byName.values());
  }

  private static Map<String, Object> requestBody(
      String mediaType, Map<String, Object> schema, List<ParameterModel> parameters) {
    Map<String, Object> requestBody = new LinkedHashMap<>();
    requestBody.put("content", Map.of(mediaType, Map.of("schema", schema)));
    if (parameters.stream().anyMatch(ParameterModel::required)) {
      requestBody.put("required", true);
    }
    return requestBody;
  }

  private static String mediaType(List<ParameterModel> forms) {
    return forms.stream()
            .flatMap(parameter -> parameter.values().stream())
            .anyMatch(value -> value.type().isUpload())
        ? "multipart/form-data"
        : "application/x-www-form-urlencoded";
  }

  private Map<String, Object> form(List<ParameterModel> forms, String name) {
    return forms
        .get(0)
        .object()
        .map(form -> schemas.components().object(form.object()))
        .orElseGet(() -> schemas.components().embedded(byName(forms), name));
  }

  private Map<String, Object> schema(ParameterModel parameter, String name) {
    Map<String, Object> schema =
        schemas.schema(parameter.type(), Direction.INPUT, parameter.constraints());
    putTitle(schema, name);
    putText(schema, "description", parameter.description());
    parameter.format().ifPresent(format -> schema.put("format", format));
    parameter
        .defaultValue()
        .ifPresent(
            value -> schema.put("default", ScalarSchemas.defaultValue(parameter.type(), value)));
    return schema;
  }

  private Map<String, Object> responses(RouteModel route, String operationId) {
    Map<String, Object> success = new LinkedHashMap<>();
    success.put("description", route.operation().responseDescription());
    Map<String, Object> content = content(route, operationId);
    if (hasBody(route.status()) && !content.isEmpty()) {
      success.put("content", content);
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(String.valueOf(route.status()), success);
    if (route.allParameters().stream().anyMatch(p -> p.source().sent())) {
      responses.putIfAbsent("422", ValidationErrorSchemas.response());
      schemas.components().all().putAll(ValidationErrorSchemas.components());
    }
    return responses;
  }

  /** What the answer holds, by its media type; empty if that is not known. */
  private Map<String, Object> content(RouteModel route, String operationId) {
    ResultModel result = route.result();
    Optional<String> mediaType = result.mediaType().map(MediaTypeModel::text);
    if (result.form() == Form.LINES) {
      return Map.of(
          MediaTypeModel.JSON_LINES,
          Map.of("itemSchema", schema(result, "StreamItem_" + operationId)));
    }
    boolean json =
        result.form() == Form.JSON && result.mediaType().map(MediaTypeModel::isJson).orElse(true);
    if (json) {
      return Map.of(
          mediaType.orElse("application/json"),
          Map.of("schema", schema(result, "Response_" + operationId)));
    }
    return mediaType
        .or(() -> Optional.of("application/octet-stream").filter(t -> result.form() == Form.BYTES))
        .<Map<String, Object>>map(type -> Map.of(type, Map.of("schema", Map.of("type", "string"))))
        .orElse(Map.of());
  }

  private Map<String, Object> schema(ResultModel result, String name) {
    boolean unknown =
        result.content() == Content.NOTHING
            || (result.content() == Content.RESPONSE && result.type() instanceof TypeModel.Any);
    if (unknown) {
      return Map.of();
    }
    Map<String, Object> schema =
        schemas.schema(result.type(), Direction.OUTPUT, ConstraintsModel.NONE);
    putTitle(schema, name);
    return schema;
  }

  /** RFC 9110: what may have content; FastAPI counts 205 among those that may not. */
  private static boolean hasBody(int status) {
    return status >= 200 && status != 204 && status != 205 && status != 304;
  }

  /** A title stands beside anything but a bare reference. */
  private static void putTitle(Map<String, Object> schema, String name) {
    if (!schema.containsKey("$ref")) {
      schema.put("title", Titles.title(name));
    }
  }

  private static void putText(Map<String, Object> target, String key, String text) {
    if (!text.isEmpty()) {
      target.put(key, text);
    }
  }
}
