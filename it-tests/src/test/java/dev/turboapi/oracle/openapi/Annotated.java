package dev.turboapi.oracle.openapi;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Models whose members have other names, other members, or none: what the document says of them.
 */
@Controller
class Annotated {
  @JsonClassDescription("A code of a thing.")
  record Code(@JsonValue @Size(min = 2) String text) {}

  record Codes(@JsonValue List<Code> list) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Closed(
      @JsonProperty("item-name") @JsonPropertyDescription("What it is called.") String itemName,
      @JsonAlias("n") @DefaultValue("1") int count,
      @JsonProperty(value = "the_note", required = true) @Nullable String note,
      Code code,
      @Nullable Codes codes) {}

  static class Link {
    private String home = "";

    @JsonGetter("href")
    String getHome() {
      return home;
    }

    @JsonSetter("url")
    void setHome(String home) {
      this.home = home;
    }
  }

  record User(String name, Link link) {
    @JsonProperty
    String shown() {
      return name;
    }
  }

  record Open(String name, @JsonAnySetter @JsonAnyGetter Map<String, Object> others) {}

  record Counted(String name, @JsonAnySetter @JsonAnyGetter Map<String, Integer> counts) {}

  record Place(String city, @Nullable String zip) {}

  record Parcel(int id, @JsonUnwrapped(prefix = "to_") Place to) {}

  @Post("/closed")
  Closed closed(Closed closed) {
    return closed;
  }

  @Post("/users")
  User user(User user) {
    return user;
  }

  @Post("/open")
  Open open(Open open) {
    return open;
  }

  @Post("/counted")
  Counted counted(Counted counted) {
    return counted;
  }

  @Post("/parcels")
  Parcel parcel(Parcel parcel) {
    return parcel;
  }

  @Post("/codes")
  Codes code(Code code) {
    return new Codes(List.of(code));
  }
}
