package dev.turboapi.benchmarks.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** JSON by Jackson databind, with everything built beforehand that can be. */
public final class Databind {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final ObjectReader ORDER = MAPPER.readerFor(Order.class);
  private static final ObjectWriter WRITER = MAPPER.writer();

  private Databind() {}

  /**
   * Reads an order, which is not checked yet.
   *
   * @throws Invalid if it is no JSON, or its types do not fit
   */
  public static Order order(byte[] json) {
    try {
      Order order = ORDER.readValue(json);
      if (order == null) {
        throw Invalid.at(List.of("body"), "Field required");
      }
      return order;
    } catch (JsonMappingException e) {
      throw Invalid.at(place(e), e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      throw Invalid.at(List.of("body"), e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value as UTF-8. */
  public static byte[] write(Object value) {
    try {
      return WRITER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Object> place(JsonMappingException failure) {
    List<Object> place = new ArrayList<>(List.of("body"));
    for (JsonMappingException.Reference step : failure.getPath()) {
      place.add(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
    }
    return place;
  }
}
