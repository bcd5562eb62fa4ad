package dev.turboapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.turboapi.schema.Shape;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value whose type is known only when it is there, as pydantic writes it. */
class AnyCodec implements JsonCodec<@Nullable Object> {
  @Override
  @SuppressWarnings("NullAway") // Before JDK 22 it cannot see a nullable type argument.
  public @Nullable Object read(JsonReader json) {
    return json.any();
  }

  @Override
  public void write(@Nullable Object value, JsonWriter json) {
    if (value == null) {
      json.nullValue();
    } else if (value instanceof String text) {
      json.value(text);
    } else if (value instanceof Collection<?> elements) {
      json.list(elements, this);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map, json);
    } else if (value instanceof Enum<?> constant) {
      Codecs.TREE.write(EnumValues.of(constant), json);
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null), json);
    } else if (value instanceof JsonNode tree) {
      Codecs.TREE.write(tree, json);
    } else if (value instanceof JsonObject object) {
      writeMap(object.getMap(), json);
    } else if (value instanceof JsonArray array) {
      List<?> elements = array.getList();
      json.list(elements, this);
    } else {
      writeOther(value, json);
    }
  }

  /** Writes what is neither null, text, container, enum nor tree. */
  void writeOther(Object value, JsonWriter json) {
    JsonCodec<Object> codec = ScalarCodecs.of(value);
    if (value instanceof BigInteger integer) {
      json.raw(Ascii.bytes(integer.toString()));
    } else if (codec != null) {
      codec.write(value, json);
    } else if (value instanceof Object[] elements) {
      json.list(Arrays.asList(elements), this);
    } else {
      writeObject(value, json);
    }
  }

  private static void writeObject(Object value, JsonWriter json) {
    JsonCodec<Object> generated = GeneratedCodecs.of(value.getClass());
    if (generated == null) {
      Codecs.TREE.write(Databind.tree(value), json);
    } else {
      generated.write(value, json);
    }
  }

  private void writeMap(Map<?, ?> map, JsonWriter json) {
    json.symbol('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!skips(entry.getKey())) {
        json.name(key(entry.getKey()));
        write(entry.getValue(), json);
      }
    }
    json.symbol('}');
  }

  /** Whether an entry with this key is left out. */
  boolean skips(@Nullable Object key) {
    return false;
  }

  /**
   * What pydantic makes of a key: the text that Python's {@code str} gives, but {@code true} and
   * {@code false}.
   */
  String key(@Nullable Object key) {
    if (key == null) {
      return "None";
    }
    if (key instanceof Enum<?> constant) {
      return EnumValues.of(constant).asText();
    }
    if (key instanceof Double || key instanceof Float) {
      double number = ((Number) key).doubleValue();
      return Double.isFinite(number) ? FloatText.PYTHON.text(number) : "None";
    }
    return ScalarCodecs.of(key) instanceof ScalarCodec<Object> codec
        ? codec.shape().text(key)
        : key.toString();
  }

  @Override
  public Shape shape() {
    return Shape.any();
  }
}
