package dev.turboapi.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.DefaultValues;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Types as JSON Schema, as pydantic writes it. Schemas of named types are components, one for each
 * direction they travel in; the join of all controllers' parts decides which of the two are one,
 * and gives them short names.
 */
final class SchemaWriter {
  /**
   * Whether a value is sent by the client or by the server; pydantic's schemas of the two differ.
   */
  enum Direction {
    INPUT("-Input"),
    OUTPUT("-Output");

    private final String suffix;

    Direction(String suffix) {
      this.suffix = suffix;
    }
  }

  private final ApiModel api;
  private final Map<String, Object> components = new TreeMap<>();

  SchemaWriter(ApiModel api) {
    this.api = api;
  }

  /** The components named so far. */
  Map<String, Object> components() {
    return components;
  }

  /** The schema of a type where it is used. */
  Map<String, Object> schema(TypeModel type, Direction direction, ConstraintsModel constraints) {
    ConstraintKeywords keywords = new ConstraintKeywords(constraints.own());
    Map<String, Object> schema = new LinkedHashMap<>();
    if (keywords.isNull()) {
      schema.put("type", "null");
      return schema;
    }
    if (type instanceof TypeModel.Option option) {
      return orNull(schema(option.value(), direction, constraints));
    }
    if (type instanceof TypeModel.Nullable nullable) {
      return orNull(schema(nullable.value(), direction, constraints));
    }
    if (type instanceof TypeModel.Scalar scalar) {
      return scalar(scalar.kind(), direction, keywords);
    } else if (type instanceof TypeModel.Enumeration enumeration) {
      schema.put("$ref", reference(enumeration.name(), direction, false));
    } else if (type instanceof TypeModel.Structure structure) {
      schema.put("$ref", reference(structure.name(), direction, true));
    } else if (type instanceof TypeModel.Sequence sequence) {
      schema.put("items", schema(sequence.element(), direction, constraints.elements()));
      schema.put("type", "array");
      keywords.addLength(schema, "Items");
      if (sequence.unique()) {
        schema.put("uniqueItems", true);
      }
    } else if (type instanceof TypeModel.Dictionary dictionary) {
      addEntries(schema, dictionary, direction, constraints);
      schema.put("type", "object");
      keywords.addLength(schema, "Properties");
    }
    return schema;
  }

  /** A pattern of the keys stands where else it is said that values may have any. */
  private void addEntries(
      Map<String, Object> schema,
      TypeModel.Dictionary dictionary,
      Direction direction,
      ConstraintsModel constraints) {
    Map<String, Object> value = schema(dictionary.value(), direction, constraints.elements());
    Map<String, Object> keys = schema(TypeModel.text(), direction, constraints.argument(0));
    keys.remove("type");
    Object pattern = keys.remove("pattern");
    if (pattern != null) {
      schema.put("patternProperties", Map.of(pattern, value));
    } else {
      schema.put(
          "additionalProperties", dictionary.value() instanceof TypeModel.Any ? true : value);
    }
    if (!keys.isEmpty()) {
      schema.put("propertyNames", keys);
    }
  }

  /** The default as a JSON value. */
  static Object defaultValue(TypeModel type, DefaultModel value) {
    if (type.present() instanceof TypeModel.Sequence sequence) {
      return value.texts().stream().map(text -> defaultValue(sequence.element(), text)).toList();
    }
    return type.present() instanceof TypeModel.Dictionary
        ? Map.of()
        : defaultValue(type.present(), value.texts().get(0));
  }

  private static Object defaultValue(TypeModel type, String text) {
    if (!(type instanceof TypeModel.Scalar scalar)) {
      return text;
    }
    Object value = DefaultValues.parse(scalar.kind(), text).orElseThrow();
    return value instanceof Long || value instanceof Double || value instanceof Boolean
        ? value
        : DefaultValues.sent(value, text);
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    List<Object> branches = new ArrayList<>();
    if (schema.get("anyOf") instanceof List<?> already) {
      branches.addAll(already);
    } else {
      branches.add(schema);
    }
    branches.add(Map.of("type", "null"));
    Map<String, Object> union = new LinkedHashMap<>();
    union.put("anyOf", branches);
    return union;
  }

  private static Map<String, Object> scalar(
      ScalarKind kind, Direction direction, ConstraintKeywords keywords) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", kind.schemaType());
    if (kind == ScalarKind.DECIMAL) {
      schema.put("pattern", keywords.decimalPattern());
      if (direction == Direction.OUTPUT) {
        return schema;
      }
      Map<String, Object> number = new LinkedHashMap<>();
      number.put("type", "number");
      keywords.addBounds(number, false);
      Map<String, Object> either = new LinkedHashMap<>();
      either.put("anyOf", List.of(number, schema));
      return either;
    }
    if (kind == ScalarKind.CHAR) {
      schema.put("maxLength", 1);
      schema.put("minLength", 1);
    }
    if (kind.isNumber()) {
      keywords.addBounds(schema, kind.isInteger());
    }
    keywords.addLength(schema, "Length");
    keywords.addText(schema);
    kind.schemaFormat().ifPresent(format -> schema.put("format", format));
    return schema;
  }

  private String reference(ClassName name, Direction direction, boolean object) {
    String key = name.canonicalName() + direction.suffix;
    if (!components.containsKey(key)) {
      Map<String, Object> component = new LinkedHashMap<>();
      components.put(key, component); // Before its content, which may refer to it.
      if (object) {
        describe(api.object(name), direction, component);
      } else {
        describe(api.enumeration(name), component);
      }
    }
    return "#/components/schemas/" + key;
  }

  /** A reference to the object whose members the bodies are, a component with that title. */
  Map<String, Object> embedded(List<ParameterModel> bodies, String title) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (ParameterModel body : bodies) {
      Map<String, Object> schema = schema(body.type(), Direction.INPUT, body.constraints());
      properties.put(
          body.wireName(),
          member(body.wireName(), schema, body.type(), body.defaultValue(), body.description()));
      if (body.required()) {
        required.add(body.wireName());
      }
    }
    Map<String, Object> component = new LinkedHashMap<>();
    putMembers(component, title, properties, required);
    String key = title.replaceAll("[^\\w.-]", "_");
    components.put(key, component);
    return new LinkedHashMap<>(Map.of("$ref", "#/components/schemas/" + key));
  }

  private static void putMembers(
      Map<String, Object> component,
      String title,
      Map<String, Object> properties,
      List<String> required) {
    component.put("properties", properties);
    component.put("type", "object");
    if (!required.isEmpty()) {
      component.put("required", required);
    }
    component.put("title", title);
  }

  private static void describe(EnumModel enumeration, Map<String, Object> component) {
    component.put("type", "string");
    component.put("enum", enumeration.constants());
    component.put("title", enumeration.name().simpleName());
    if (!enumeration.description().isEmpty()) {
      component.put("description", enumeration.description());
    }
  }

  private void describe(ObjectModel object, Direction direction, Map<String, Object> component) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (PropertyModel property : object.properties()) {
      properties.put(property.name(), property(property, direction));
      if (property.required()) {
        required.add(property.name());
      }
    }
    putMembers(component, object.name().simpleName(), properties, required);
    if (!object.description().isEmpty()) {
      component.put("description", object.description());
    }
  }

  private Map<String, Object> property(PropertyModel property, Direction direction) {
    return member(
        property.name(),
        schema(property.type(), direction, property.constraints()),
        property.type(),
        property.defaultValue(),
        property.description());
  }

  private static Map<String, Object> member(
      String name,
      Map<String, Object> schema,
      TypeModel type,
      Optional<DefaultModel> defaultValue,
      String description) {
    boolean named =
        type.present() instanceof TypeModel.Structure
            || type.present() instanceof TypeModel.Enumeration;
    if (!named) {
      schema.put("title", Titles.title(name));
    }
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    defaultValue.ifPresent(value -> schema.put("default", defaultValue(type, value)));
    return schema;
  }
}
