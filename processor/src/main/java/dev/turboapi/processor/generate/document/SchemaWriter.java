package dev.turboapi.processor.generate.document;

import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.TreeKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Types as JSON Schema where they are used, as pydantic writes it. */
final class SchemaWriter {
  private final ApiModel api;
  private final Components components;

  SchemaWriter(ApiModel api) {
    this.api = api;
    this.components = new Components(api, this);
  }

  /** The schemas of named types. */
  Components components() {
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
      schema.put("$ref", components.reference(enumeration));
    } else if (type instanceof TypeModel.Structure structure) {
      schema.put("$ref", components.reference(structure, direction));
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
    List<Map<String, Object>> schemas = new ArrayList<>();
    for (UnionModel.Member member : union.members()) {
      Map<String, Object> schema =
          schema(member.type().with(arguments), direction, ConstraintsModel.NONE);
      schemas.add(schema);
      mapping.put(member.tag(), schema.get("$ref"));
    }
    if (union.discriminator().isEmpty() && schemas.size() == 1) {
      return schemas.get(0);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(union.discriminator().isPresent() ? "oneOf" : "anyOf", schemas);
    if (union.discriminator().isPresent()) {
      Map<String, Object> discriminator = new LinkedHashMap<>();
      discriminator.put("propertyName", union.discriminator().get());
      discriminator.put("mapping", mapping);
      schema.put("discriminator", discriminator);
    }
    return schema;
  }

  /** What type variables stand for. */
  static Map<String, TypeModel> arguments(
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
}
