package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What travels in one direction only, or only if there is something to say. */
@Controller
class Access {
  record User(
      String name,
      @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Size(min = 2) String password,
      @DefaultValue("0") int points) {
    @JsonProperty
    String shown() {
      return name + " (" + points + ")";
    }

    @JsonProperty("id-of-user")
    int id() {
      return 7;
    }
  }

  @JsonInclude(Include.NON_NULL)
  record Inner(@Nullable Integer a, @DefaultValue({}) List<Integer> b) {}

  @JsonInclude(Include.NON_NULL)
  record Sparse(
      @Nullable String note, String name, @Nullable Inner inner, @Nullable Integer last) {}

  @JsonInclude(Include.NON_DEFAULT)
  record Defaulted(
      @DefaultValue("kg") String unit,
      @DefaultValue("1") int count,
      @JsonInclude String name,
      @DefaultValue({}) List<String> tags) {}

  record Place(String city, @Nullable String zip) {}

  record Address(@JsonUnwrapped Place place, @Size(min = 1) String street) {}

  record Parcel(@JsonUnwrapped Address to, int id, @JsonUnwrapped(prefix = "from_") Place from) {}

  @Post("/users")
  User user(User user) {
    return user;
  }

  @Post("/sparse")
  Sparse sparse(Sparse sparse) {
    return sparse;
  }

  @Post("/defaulted")
  Defaulted defaulted(Defaulted defaulted) {
    return defaulted;
  }

  @Post("/parcels")
  Parcel parcel(Parcel parcel) {
    return parcel;
  }
}
