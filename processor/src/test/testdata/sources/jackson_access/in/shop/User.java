package shop;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;

@JsonPropertyOrder({"links", "name"})
record User(
    @JsonProperty(access = Access.READ_ONLY) long id,
    String name,
    @JsonProperty(access = Access.WRITE_ONLY) String password,
    @JsonIgnore boolean cached,
    Session session,
    Links links) {

  @JsonProperty("display")
  String shown() {
    return name + " #" + id;
  }

  @JsonIgnoreType
  record Session(Thread thread) {}

  static class Links {
    private String home;

    @JsonGetter("href")
    String getHome() {
      return home;
    }

    @JsonSetter("url")
    void setHome(String home) {
      this.home = home;
    }
  }
}
