package dev.turboapi.oracle.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The schemas of maps with other keys than text. */
@Controller
class Keys {
  interface Isbn {
    static Isbn of(String text) {
      return new Isbn() {};
    }
  }

  enum Size {
    @JsonProperty("small")
    SMALL,
    @JsonProperty("large")
    LARGE
  }

  enum Level {
    LOW(1),
    HIGH(10);

    @JsonValue final int code;

    Level(int code) {
      this.code = code;
    }
  }

  record Part(Map<BigDecimal, Integer> prices) {}

  record Everything(
      Map<Integer, String> ints,
      Map<Boolean, String> bools,
      Map<Double, String> floats,
      Map<BigDecimal, String> decimals,
      Map<UUID, String> uuids,
      Map<LocalDate, String> dates,
      Map<LocalTime, String> times,
      Map<LocalDateTime, String> locals,
      Map<OffsetDateTime, String> instants,
      Map<Duration, String> durations,
      Map<Size, String> sizes,
      Map<Level, String> levels,
      Map<URI, String> links,
      Map<ZoneId, String> zones,
      Map<Isbn, String> isbns,
      Map<Integer, Object> anything,
      Map<BigDecimal, Object> prices,
      Map<UUID, Map<Size, List<Part>>> nested,
      @Nullable Map<LocalDate, Integer> maybe) {}

  @Post("/everything")
  Everything everything(Everything everything) {
    return everything;
  }

  @Post("/bare")
  Map<LocalDate, Part> bare(Map<UUID, Part> body) {
    return Map.of();
  }
}
