package dev.turboapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.turboapi.schema.Shape;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any value as Jackson's tree. */
final class TreeCodec implements JsonCodec<JsonNode> {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public JsonNode read(JsonReader json) {
    return node(json.any());
  }

  @SuppressWarnings("NullAway") // It cannot see that the values of a map may be null.
  static ObjectNode object(JsonReader json) {
    return object(json.map(Codecs.ANY));
  }

  @SuppressWarnings("NullAway") // It cannot see that the elements of a list may be null.
  static ArrayNode array(JsonReader json) {
    return array(json.list(Codecs.ANY));
  }

  private static ObjectNode object(Map<?, ?> fields) {
    ObjectNode object = NODES.objectNode();
    fields.forEach((name, field) -> object.set((String) name, node(field)));
    return object;
  }

  private static ArrayNode array(List<?> elements) {
    ArrayNode array = NODES.arrayNode(elements.size());
    elements.forEach(element -> array.add(node(element)));
    return array;
  }

  private static JsonNode node(@Nullable Object value) {
    if (value instanceof String text) {
      return NODES.textNode(text);
    }
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (value instanceof Long number) {
      return number == number.intValue()
          ? NODES.numberNode(number.intValue())
          : NODES.numberNode(number.longValue());
    }
    if (value instanceof BigInteger number) {
      return BigIntegerNode.valueOf(number);
    }
    if (value instanceof Double number) {
      return NODES.numberNode(number.doubleValue());
    }
    if (value instanceof List<?> elements) {
      return array(elements);
    }
    if (value instanceof Map<?, ?> fields) {
      return object(fields);
    }
    return NODES.nullNode();
  }

  @Override
  public void write(JsonNode node, JsonWriter json) {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(node, json);
      case ARRAY -> json.list(node, this);
      case STRING, BINARY -> json.value(node.asText());
      case BOOLEAN -> json.value(node.booleanValue());
      case NUMBER -> writeNumber(node, json);
      case POJO -> Codecs.ANY.write(((POJONode) node).getPojo(), json);
      case NULL, MISSING -> json.nullValue();
    }
  }

  private void writeObject(JsonNode object, JsonWriter json) {
    json.symbol('{');
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      json.name(field.getKey());
      write(field.getValue(), json);
    }
    json.symbol('}');
  }

  private static void writeNumber(JsonNode number, JsonWriter json) {
    if (number.isDouble()) {
      json.value(number.doubleValue());
    } else if (number.isFloat()) {
      json.value(number.floatValue());
    } else {
      // Whole numbers and decimals; Java writes their digits as JSON has them.
      json.raw(Ascii.bytes(number.asText()));
    }
  }

  @Override
  public Shape shape() {
    return Shape.any();
  }
}
