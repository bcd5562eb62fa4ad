package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

@JsonIgnoreProperties(value = "version", ignoreUnknown = false)
record Item(@JsonAlias("label") String name, Open open, Bag bag) {

  record Open(
      @JsonAlias("label") String name, @JsonAnyGetter @JsonAnySetter Map<String, Integer> counts) {}

  static class Bag {
    public int size;
    private final Map<String, Object> others = new java.util.HashMap<>();

    @JsonAnySetter
    void put(String name, Object value) {
      others.put(name, value);
    }

    @JsonAnyGetter
    Map<String, Object> others() {
      return others;
    }
  }
}
