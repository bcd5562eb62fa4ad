package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members that the model does not have: ignored, forbidden, or taken. */
@Controller
class Extras {
  @JsonIgnoreProperties(ignoreUnknown = false)
  record Size(int width, @DefaultValue("1") int height) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Item(
      String name,
      @JsonAlias("n") @DefaultValue("1") int count,
      @Nullable Size size,
      @DefaultValue({}) Map<String, Size> sizes) {
    @JsonProperty
    String shown() {
      return name.toUpperCase(Locale.ROOT);
    }
  }

  record Loose(String name, @Nullable Size size) {}

  static class Open {
    @JsonAlias("title")
    public String name = "";

    @DefaultValue("0")
    public int count;

    private final Map<String, @Nullable Object> others = new LinkedHashMap<>();

    @JsonAnySetter
    void put(String name, @Nullable Object value) {
      others.put(name, value);
    }

    @JsonAnyGetter
    Map<String, @Nullable Object> others() {
      return others;
    }
  }

  record Counted(String name, @JsonAnySetter @JsonAnyGetter Map<String, Integer> counts) {}

  record Sized(String name, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Size> sizes) {}

  @Post("/items")
  Item item(Item item) {
    return item;
  }

  @Post("/sizes")
  List<Size> sizes(List<Size> sizes) {
    return sizes;
  }

  @Post("/loose")
  Future<Loose> loose(Loose loose) {
    return Later.byTimer(loose);
  }

  @Post("/open")
  Open open(Open open) {
    return open;
  }

  @Post("/counted")
  Counted counted(Counted counted) {
    return counted;
  }

  @Post("/sized")
  Sized sized(Sized sized) {
    return sized;
  }
}
