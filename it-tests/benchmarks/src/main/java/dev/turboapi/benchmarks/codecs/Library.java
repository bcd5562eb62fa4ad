package dev.turboapi.benchmarks.codecs;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;

/** Who reads and writes, with everything built beforehand that can be. */
public enum Library {
  TURBOAPI("TurboAPI") {
    @Override
    public Codec codec(Payload payload) {
      return new Generated(payload.codec());
    }
  },
  DATABIND("Jackson databind") {
    @Override
    public Codec codec(Payload payload) {
      return databind(JsonMapper.builder(), payload);
    }
  },
  BLACKBIRD("databind with Blackbird") {
    @Override
    public Codec codec(Payload payload) {
      return databind(JsonMapper.builder().addModule(new BlackbirdModule()), payload);
    }
  },
  AVAJE("avaje-jsonb") {
    @Override
    public Codec codec(Payload payload) {
      return new Avaje(Jsonb.builder().build().type(payload.type()));
    }
  };

  private final String label;

  Library(String label) {
    this.label = label;
  }

  /** For people. */
  public String label() {
    return label;
  }

  public abstract Codec codec(Payload payload);

  private static Codec databind(JsonMapper.Builder builder, Payload payload) {
    JsonMapper mapper = builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    JavaType type = mapper.constructType(payload.type());
    return new Databind(mapper.readerFor(type), mapper.writerFor(type));
  }

  /** Also checks the constraints, which the others do not. */
  private record Generated(JsonCodec<Object> codec) implements Codec {
    @Override
    public Object read(byte[] json) {
      return Json.read(json, codec);
    }

    @Override
    public byte[] write(Object value) {
      return Json.write(value, codec);
    }
  }

  private record Databind(ObjectReader reader, ObjectWriter writer) implements Codec {
    @Override
    public Object read(byte[] json) throws IOException {
      return reader.readValue(json);
    }

    @Override
    public byte[] write(Object value) throws IOException {
      return writer.writeValueAsBytes(value);
    }
  }

  private record Avaje(JsonType<Object> type) implements Codec {
    @Override
    public Object read(byte[] json) {
      return type.fromJson(json);
    }

    @Override
    public byte[] write(Object value) {
      return type.toJsonBytes(value);
    }
  }
}
