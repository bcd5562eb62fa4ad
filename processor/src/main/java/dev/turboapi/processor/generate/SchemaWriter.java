package dev.turboapi.processor.generate;

import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.ExtrasModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TreeKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.model.WireModel.Access;
import dev.turboapi.processor.model.WireModel.Inclusion;
import java.util.ArrayList;
import java.util.HashMap;
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

  private static final String REFERENCE = "#/components/schemas/";

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
      return ScalarSchemas.of(scalar, direction, keywords);
    } else if (type instanceof TypeModel.Upload) {
      return ScalarSchemas.bytes();
    } else if (type instanceof TypeModel.Parsed) {
      schema.put("type", "string");
    } else if (type instanceof TypeModel.Enumeration enumeration) {
      schema.put("$ref", reference(enumeration));
    } else if (type instanceof TypeModel.Structure structure) {
      schema.put("$ref", reference(structure, direction));
    } else if (type instanceof TypeModel.Union union) {
      return union(union, direction);
    } else if (type instanceof TypeModel.Literal literal) {
      schema.put("type", "string");
      schema.put("const", literal.value());
    } else if (type instanceof TypeModel.Tree tree) {
      return tree(tree.kind().content());
    } else if (type instanceof TypeModel.Sequence sequence) {
      schema.put("items", schema(element(sequence.element()), direction, constraints.elements()));
      schema.put("type", "array");
      keywords.addLength(schema, "Items");
      if (sequence.unique()) {
        schema.put("uniqueItems", true);
      }
    } else if (type instanceof TypeModel.Dictionary dictionary) {
      addEntries(schema, dictionary, direction, constraints);
      keywords.addLength(schema, "Properties");
    }
    return schema;
  }

  private Object additional(TypeModel value, Direction direction, ConstraintsModel constraints) {
    return value instanceof TypeModel.Any ? true : schema(value, direction, constraints);
  }

  /** What may be anything may be null. */
  private static TypeModel element(TypeModel type) {
    return type.present() instanceof TypeModel.Any any ? any : type;
  }

  /** A pattern of the keys stands where else it is said that values may have any. */
  private void addEntries(
      Map<String, Object> schema,
      TypeModel.Dictionary dictionary,
      Direction direction,
      ConstraintsModel constraints) {
    Map<String, Object> values =
        schema(element(dictionary.value()), direction, constraints.elements());
    Map<String, Object> names = schema(dictionary.key(), direction, constraints.argument(0));
    Object pattern = names.remove("pattern");
    if (pattern != null) {
      schema.put("patternProperties", Map.of(pattern, values));
    } else {
      schema.put("additionalProperties", values.isEmpty() ? true : values);
    }
    schema.put("type", "object");
    boolean text = names.remove("type", "string");
    if (names.containsKey("$ref") || (text && !names.isEmpty())) {
      schema.put("propertyNames", names);
    }
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

  private Map<String, Object> union(TypeModel.Union type, Direction direction) {
    UnionModel union = api.union(type.name());
    Map<String, TypeModel> arguments = arguments(union.variables(), type.arguments());
    Map<String, Object> mapping = new LinkedHashMap<>();
    List<Object> schemas = new ArrayList<>();
    for (UnionModel.Member member : union.members()) {
      Map<String, Object> schema =
          schema(member.type().with(arguments), direction, ConstraintsModel.NONE);
      schemas.add(schema);
      mapping.put(member.tag(), schema.get("$ref"));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    if (union.discriminator().isPresent()) {
      Map<String, Object> discriminator = new LinkedHashMap<>();
      discriminator.put("propertyName", union.discriminator().get());
      discriminator.put("mapping", mapping);
      schema.put("oneOf", schemas);
      schema.put("discriminator", discriminator);
    } else if (schemas.size() == 1) {
      return schema(
          union.members().get(0).type().with(arguments), direction, ConstraintsModel.NONE);
    } else {
      schema.put("anyOf", schemas);
    }
    return schema;
  }

  private static Map<String, TypeModel> arguments(
      List<TypeVariableName> variables, List<TypeModel> arguments) {
    Map<String, TypeModel> byName = new HashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      byName.put(variables.get(i).name(), arguments.get(i));
    }
    return byName;
  }

  private static Map<String, Object> tree(TreeKind.Content content) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (content == TreeKind.Content.OBJECT) {
      schema.put("additionalProperties", true);
      schema.put("type", "object");
    } else if (content == TreeKind.Content.ARRAY) {
      schema.put("items", Map.of());
      schema.put("type", "array");
    }
    return schema;
  }

  private String reference(TypeModel.Enumeration type) {
    String key = type.name().canonicalName();
    if (!components.containsKey(key)) {
      Map<String, Object> component = new LinkedHashMap<>();
      components.put(key, component);
      describe(type.model(), component);
    }
    return REFERENCE + key;
  }

  private String reference(TypeModel.Structure type, Direction direction) {
    String key = PythonNames.qualified(type, api) + direction.suffix;
    if (!components.containsKey(key)) {
      Map<String, Object> component = new LinkedHashMap<>();
      components.put(key, component); // Before its content, which may refer to it.
      describe(api.object(type.name()), type, direction, component);
    }
    return REFERENCE + key;
  }

  /** A reference to an object that is sent, but not as JSON. */
  Map<String, Object> object(ObjectModel object) {
    String key = object.name().canonicalName() + Direction.INPUT.suffix;
    if (!components.containsKey(key)) {
      Map<String, Object> component = new LinkedHashMap<>();
      components.put(key, component);
      describe(
          object, new TypeModel.Structure(object.name(), List.of()), Direction.INPUT, component);
    }
    return new LinkedHashMap<>(Map.of("$ref", REFERENCE + key));
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
      body.format().ifPresent(format -> schema.put("format", format));
      if (body.required()) {
        required.add(body.wireName());
      }
    }
    Map<String, Object> component = new LinkedHashMap<>();
    putMembers(component, properties, Optional.empty(), required);
    component.put("title", title);
    String key = title.replaceAll("[^\\w.-]", "_");
    components.put(key, component);
    return new LinkedHashMap<>(Map.of("$ref", REFERENCE + key));
  }

  private static void putMembers(
      Map<String, Object> component,
      Map<String, Object> properties,
      Optional<Object> extras,
      List<String> required) {
    component.put("properties", properties);
    extras.ifPresent(allowed -> component.put("additionalProperties", allowed));
    component.put("type", "object");
    if (!required.isEmpty()) {
      component.put("required", required);
    }
  }

  private static void describe(EnumModel enumeration, Map<String, Object> component) {
    component.put("type", enumeration.wire().schemaType());
    enumeration.values().ifPresent(values -> component.put("enum", values));
    component.put("title", enumeration.name().simpleName());
    if (!enumeration.description().isEmpty()) {
      component.put("description", enumeration.description());
    }
  }

  private void describe(
      ObjectModel object,
      TypeModel.Structure type,
      Direction direction,
      Map<String, Object> component) {
    Map<String, TypeModel> arguments = arguments(object.variables(), type.arguments());
    Optional<PropertyModel> whole =
        direction == Direction.INPUT ? object.readAs() : object.writtenAs();
    if (whole.isPresent()) {
      TypeModel filled = whole.get().type().with(arguments);
      component.putAll(schema(filled, direction, whole.get().constraints()));
    } else {
      describeMembers(object, arguments, direction, component);
    }
    component.put("title", PythonNames.simple(type, api));
    // pydantic makes a class of its own for each way to fill in type variables, without a
    // docstring.
    if (!object.description().isEmpty() && type.arguments().isEmpty()) {
      component.put("description", object.description());
    }
  }

  private void describeMembers(
      ObjectModel object,
      Map<String, TypeModel> arguments,
      Direction direction,
      Map<String, Object> component) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    boolean input = direction == Direction.INPUT;
    for (PropertyModel property : input ? object.readMembers() : object.writtenMembers()) {
      properties.put(
          property.wire().name(),
          property(property.with(property.type().with(arguments)), direction));
      if (isRequired(property)) {
        required.add(property.wire().name());
      }
    }
    putMembers(component, properties, extras(object.extras(), arguments, direction), required);
  }

  /** What a client only gets has no default: it is there, unless it says that it may not be. */
  private static boolean isRequired(PropertyModel property) {
    return property.wire().access() == Access.READ_ONLY
        ? property.wire().inclusion() == Inclusion.ALWAYS
        : property.required();
  }

  private Optional<Object> extras(
      ExtrasModel extras, Map<String, TypeModel> arguments, Direction direction) {
    Optional<TypeModel> value =
        direction == Direction.INPUT
            ? extras.setter().map(ExtrasModel.AnySetterModel::value)
            : extras.getter().map(ExtrasModel.AnyGetterModel::value);
    if (value.isPresent()) {
      return Optional.of(additional(value.get().with(arguments), direction, ConstraintsModel.NONE));
    }
    boolean more = extras.setter().isPresent() || extras.getter().isPresent();
    return extras.forbidden() && !more ? Optional.of(false) : Optional.empty();
  }

  private Map<String, Object> property(PropertyModel property, Direction direction) {
    Access access = property.wire().access();
    Map<String, Object> schema =
        member(
            property.wire().name(),
            property.wire().raw() && direction == Direction.OUTPUT
                ? new LinkedHashMap<>()
                : schema(type(property, direction), direction, property.constraints()),
            property.type(),
            property.defaultValue().filter(value -> access != Access.READ_ONLY),
            property.description());
    switch (access) {
      case READ_ONLY -> schema.put("readOnly", true);
      case WRITE_ONLY -> schema.put("writeOnly", true);
      default -> {}
    }
    return schema;
  }

  private static Map<String, Object> member(
      String name,
      Map<String, Object> schema,
      TypeModel type,
      Optional<DefaultModel> defaultValue,
      String description) {
    boolean named =
        type.present() instanceof TypeModel.Structure
            || type.present() instanceof TypeModel.Enumeration
            || schema.containsKey("$ref");
    if (!named) {
      schema.put("title", Titles.title(name));
    }
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    defaultValue.ifPresent(value -> schema.put("default", ScalarSchemas.defaultValue(type, value)));
    return schema;
  }

  /** The type, with null where null may be sent and without where it may not. */
  private static TypeModel type(PropertyModel property, Direction direction) {
    TypeModel type = property.type();
    if (direction == Direction.OUTPUT) {
      return type;
    }
    return switch (property.wire().nulls()) {
      case AS_TYPED -> type;
      case SKIP -> new TypeModel.Nullable(type.present());
      case FAIL -> type.present();
    };
  }
}
