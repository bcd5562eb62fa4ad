package shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

record Order(
    int id,
    @JsonUnwrapped(prefix = "ship_") Address shipping,
    @JsonUnwrapped(prefix = "bill_") Address billing) {

  record Address(String street, @JsonUnwrapped(suffix = "Code") Place place) {}

  static class Place {
    public String city;
    @JsonInclude(JsonInclude.Include.NON_NULL) public @Nullable String zip;
  }
}
