package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

@Controller
class TripController {
  record Days(int first, int last) {
    void validate() {
      if (first > last) {
        throw new IllegalArgumentException("first must not be after last");
      }
    }
  }

  record Code(@JsonValue @NotBlank String value) {}

  record Trip(
      Code code,
      @JsonFormat(pattern = "dd.MM.yyyy") @Past LocalDate booked,
      @JsonUnwrapped(prefix = "day_") Days days) {
    @JsonProperty("short")
    @AssertTrue
    boolean isShort() {
      return days.last() - days.first() < 100;
    }
  }

  /** Made by a factory, with constraints on a field and on a getter. */
  static final class Guest {
    private final String name;
    private final @Size(max = 3) List<@NotBlank String> tags;

    private Guest(String name, List<String> tags) {
      this.name = name;
      this.tags = tags;
    }

    @JsonCreator
    static Guest of(@JsonProperty("name") String name, @JsonProperty("tags") List<String> tags) {
      return new Guest(name, tags);
    }

    @Size(max = 20)
    public String getName() {
      return name;
    }

    public List<String> getTags() {
      return tags;
    }
  }

  @Post("/trips")
  Trip trip(Trip trip) {
    return trip;
  }

  @Post("/guests")
  Guest guest(Guest guest) {
    return guest;
  }
}
