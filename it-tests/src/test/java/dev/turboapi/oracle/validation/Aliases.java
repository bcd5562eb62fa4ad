package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members with other names in JSON: one, several, one for each direction, made by a rule. */
@Controller
class Aliases {
  record Dimensions(
      @JsonProperty("w") @Positive int width, @JsonProperty("h") @DefaultValue("1") int height) {}

  record Item(
      @JsonProperty("item-name") @Size(min = 2) String name,
      @JsonProperty("unitPrice") @Positive double price,
      @JsonProperty(value = "the note", required = true) @Nullable String note,
      @JsonProperty("dim") @Nullable Dimensions size,
      @JsonProperty("dims") @DefaultValue({}) List<Dimensions> sizes,
      @JsonProperty("by_name") @DefaultValue({}) Map<String, Dimensions> named,
      @DefaultValue("0") int plain) {}

  record Choices(
      @JsonAlias({"title", "label"}) String name,
      @JsonAlias("n") @DefaultValue("1") int count,
      @JsonAlias("comment") @Nullable String note,
      @JsonAlias("dim") @Nullable Dimensions size) {}

  static class Link {
    private String home = "";

    @DefaultValue("0")
    public int rank;

    @JsonGetter("href")
    String getHome() {
      return home;
    }

    @JsonSetter("url")
    void setHome(String home) {
      this.home = home;
    }
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Person(
      String firstName,
      @DefaultValue("Bonn") String homeTown,
      @JsonProperty("age") int ageInYears) {}

  record Limits(
      @JsonProperty("max") @JsonSetter(nulls = Nulls.FAIL) @Nullable Integer upper,
      @DefaultValue("0") int lower) {}

  @Post("/items")
  Item item(Item item) {
    return item;
  }

  @Post("/choices")
  Future<Choices> choices(Choices choices) {
    return Later.byTimer(choices);
  }

  @Post("/links")
  Link link(Link link) {
    return link;
  }

  @Post("/people")
  Person person(Person person) {
    return person;
  }

  @Post("/limits")
  Limits limits(Limits limits) {
    return limits;
  }
}
