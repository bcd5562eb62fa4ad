package dev.turboapi.json;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads and writes primitives of which there may be none: {@code null}. */
final class PrimitiveOptionals {
  private PrimitiveOptionals() {}

  static OptionalInt readInt(JsonReader json) {
    Integer value = json.valueOrNull(Codecs.INT);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static OptionalLong readLong(JsonReader json) {
    Long value = json.valueOrNull(Codecs.LONG);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  static OptionalDouble readDouble(JsonReader json) {
    Double value = json.valueOrNull(Codecs.DOUBLE);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static void write(JsonWriter json, OptionalInt optional) {
    if (optional.isPresent()) {
      json.value(optional.getAsInt());
    } else {
      json.nullValue();
    }
  }

  static void write(JsonWriter json, OptionalLong optional) {
    if (optional.isPresent()) {
      json.value(optional.getAsLong());
    } else {
      json.nullValue();
    }
  }

  static void write(JsonWriter json, OptionalDouble optional) {
    if (optional.isPresent()) {
      json.value(optional.getAsDouble());
    } else {
      json.nullValue();
    }
  }
}
