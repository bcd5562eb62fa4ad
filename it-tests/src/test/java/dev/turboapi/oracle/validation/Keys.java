package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Dict;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Maps with other keys than text. */
@Controller
class Keys {
  enum Extent {
    @JsonProperty("small")
    SMALL,
    @JsonProperty("large")
    LARGE
  }

  enum Level {
    LOW(1),
    HIGH(10);

    private final int code;

    Level(int code) {
      this.code = code;
    }

    @JsonValue
    int code() {
      return code;
    }
  }

  /** Could be an object, but a key is a text. */
  record Isbn(String digits) {
    public static Isbn valueOf(String text) {
      String digits = text.replace("-", "");
      if (!digits.matches("[0-9]+")) {
        throw new IllegalArgumentException("must be a valid Isbn");
      }
      return new Isbn(digits);
    }

    @Override
    public String toString() {
      return digits;
    }
  }

  record Item(String name, Map<Integer, Double> prices) {}

  record Stock(Map<Extent, Map<LocalDate, Integer>> counts, Map<UUID, Item> items) {}

  record Few(@Size(min = 2, max = 3) Map<Integer, Integer> value) {}

  @Post("/int")
  Map<Integer, Integer> intKeys(Map<Integer, Integer> body) {
    return body;
  }

  @Post("/large")
  Map<BigInteger, Integer> largeKeys(Map<BigInteger, Integer> body) {
    return body;
  }

  @Post("/bool")
  Map<Boolean, Integer> boolKeys(Map<Boolean, Integer> body) {
    return body;
  }

  @Post("/float")
  Map<Double, Integer> floatKeys(Map<Double, Integer> body) {
    return body;
  }

  @Post("/decimal")
  Map<BigDecimal, Integer> decimalKeys(Map<BigDecimal, Integer> body) {
    return body;
  }

  @Post("/uuid")
  Map<UUID, Integer> uuidKeys(Map<UUID, Integer> body) {
    return body;
  }

  @Post("/date")
  Map<LocalDate, Integer> dateKeys(Map<LocalDate, Integer> body) {
    return body;
  }

  @Post("/time")
  Map<LocalTime, Integer> timeKeys(Map<LocalTime, Integer> body) {
    return body;
  }

  @Post("/local")
  Map<LocalDateTime, Integer> localKeys(Map<LocalDateTime, Integer> body) {
    return body;
  }

  @Post("/instant")
  Map<OffsetDateTime, Integer> instantKeys(Map<OffsetDateTime, Integer> body) {
    return body;
  }

  @Post("/duration")
  Map<Duration, Integer> durationKeys(Map<Duration, Integer> body) {
    return body;
  }

  @Post("/size")
  Map<Extent, Integer> sizeKeys(Map<Extent, Integer> body) {
    return body;
  }

  @Post("/level")
  Map<Level, Integer> levelKeys(Map<Level, Integer> body) {
    return body;
  }

  @Post("/url")
  Map<URI, Integer> urlKeys(Map<URI, Integer> body) {
    return body;
  }

  @Post("/zone")
  Map<ZoneId, Integer> zoneKeys(Map<ZoneId, Integer> body) {
    return body;
  }

  @Post("/isbn")
  Map<Isbn, Integer> isbnKeys(Map<Isbn, Integer> body) {
    return body;
  }

  @Post("/stock")
  Stock stock(Stock body) {
    return body;
  }

  @Post("/few")
  Few few(Few body) {
    return body;
  }

  @Post("/lists")
  List<Map<Integer, @Nullable String>> lists(List<Map<Integer, @Nullable String>> body) {
    return body;
  }

  @Post("/sorted")
  SortedMap<Integer, String> ordered(SortedMap<Integer, String> body) {
    return body;
  }

  @Post("/typed")
  Map<OffsetDateTime, Integer> typed() {
    return Map.of(OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 600_000, ZoneOffset.UTC), 1);
  }

  @Post("/untyped")
  Map<String, Object> untyped() {
    return Dict.of(
        "sizes",
        Map.of(Extent.SMALL, Level.HIGH),
        "levels",
        Map.of(Level.LOW, List.of(Extent.LARGE)));
  }
}
