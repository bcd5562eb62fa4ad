package dev.turboapi.processor.generate.document;

import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.DefaultValues;
import dev.turboapi.processor.model.FormModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of scalars, and defaults as JSON values. */
final class ScalarSchemas {
  /** The media type of whatever bytes. */
  static final String OCTETS = "application/octet-stream";

  private ScalarSchemas() {}

  /** The schema of a scalar. */
  static Map<String, Object> of(
      TypeModel.Scalar scalar, Direction direction, ConstraintKeywords keywords) {
    ScalarKind kind = scalar.kind();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", schemaType(scalar, direction));
    if (direction == Direction.OUTPUT && !scalar.isUsual()) {
      return schema;
    }
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
    if (kind == ScalarKind.URI) {
      schema.put("minLength", 1);
    }
    if (kind == ScalarKind.BYTES) {
      schema.put("contentMediaType", OCTETS);
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
    if (!(scalar.form() instanceof FormModel.Pattern)) {
      kind.schemaFormat().ifPresent(format -> schema.put("format", format));
    }
    return schema;
  }

  /** What is written in another form is read in all forms that its type has. */
  private static String schemaType(TypeModel.Scalar scalar, Direction direction) {
    if (direction == Direction.INPUT && !(scalar.form() instanceof FormModel.Pattern)) {
      return scalar.kind().schemaType();
    }
    if (scalar.form() instanceof FormModel.AsNumber) {
      return scalar.kind() == ScalarKind.BOOLEAN ? "integer" : "number";
    }
    return scalar.isUsual() ? scalar.kind().schemaType() : "string";
  }

  /** Whatever bytes. */
  static Map<String, Object> bytes() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("contentMediaType", OCTETS);
    return schema;
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
    ScalarKind kind =
        type instanceof TypeModel.Enumeration enumeration
            ? enumeration.model().wire()
            : type instanceof TypeModel.Scalar scalar ? scalar.kind() : ScalarKind.STRING;
    Object value = DefaultValues.parse(kind, text).orElseThrow();
    boolean json =
        value instanceof Long
            || value instanceof Double
            || value instanceof BigInteger
            || value instanceof Boolean;
    return json ? value : DefaultValues.sent(value, text);
  }
}
