package dev.turboapi.processor.generate.document;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.ExtrasModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.WireModel.Access;
import dev.turboapi.processor.model.WireModel.Inclusion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The schemas of named types, one for each direction they travel in; the join of all controllers'
 * parts decides which of the two are one, and gives them short names.
 */
final class Components {
  private static final String REFERENCE = "#/components/schemas/";

  private final ApiModel api;
  private final SchemaWriter schemas;
  private final Map<String, Object> components = new TreeMap<>();

  Components(ApiModel api, SchemaWriter schemas) {
    this.api = api;
    this.schemas = schemas;
  }

  /** Those named so far. */
  Map<String, Object> all() {
    return components;
  }

  String reference(TypeModel.Enumeration type) {
    String key = type.name().canonicalName();
    if (!components.containsKey(key)) {
      Map<String, Object> component = new LinkedHashMap<>();
      components.put(key, component);
      describe(type.model(), component);
    }
    return REFERENCE + key;
  }

  String reference(TypeModel.Structure type, Direction direction) {
    String key = PythonNames.qualified(type, api) + direction.suffix();
    if (!components.containsKey(key)) {
      Map<String, Object> component = new LinkedHashMap<>();
      components.put(key, component); // Before its content, which may refer to it.
      describe(api.object(type.name()), type, direction, component);
    }
    return REFERENCE + key;
  }

  /** A reference to an object that is sent, but not as JSON. */
  Map<String, Object> object(ObjectModel object) {
    String key = object.name().canonicalName() + Direction.INPUT.suffix();
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
      Map<String, Object> schema = schemas.schema(body.type(), Direction.INPUT, body.constraints());
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
    Map<String, TypeModel> arguments = SchemaWriter.arguments(object.variables(), type.arguments());
    Optional<PropertyModel> whole =
        direction == Direction.INPUT ? object.readAs() : object.writtenAs();
    if (whole.isPresent()) {
      TypeModel filled = whole.get().type().with(arguments);
      component.putAll(schemas.schema(filled, direction, whole.get().constraints()));
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
                : schemas.schema(type(property, direction), direction, property.constraints()),
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

  private Object additional(TypeModel value, Direction direction, ConstraintsModel constraints) {
    return value instanceof TypeModel.Any ? true : schemas.schema(value, direction, constraints);
  }
}
