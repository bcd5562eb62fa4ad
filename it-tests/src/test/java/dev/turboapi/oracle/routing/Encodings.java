package dev.turboapi.oracle.routing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.oracle.Dict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of no declared type, as pydantic and as Python's json module write them. */
@Controller
class Encodings {
  enum Color {
    RED
  }

  record Measure(
      double ratio, BigDecimal amount, OffsetDateTime at, Duration period, @Nullable String note) {
    Measure(double ratio, @Nullable String note) {
      this(ratio, new BigDecimal("1.10"), NOON, Duration.ofDays(1).plusMillis(1500), note);
    }
  }

  record Group(List<Measure> measures, Map<String, Measure> named) {}

  private static final OffsetDateTime NOON =
      OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);
  private static final OffsetDateTime MIDNIGHT =
      OffsetDateTime.of(2024, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final UUID OWNER = UUID.fromString("abcdef00-1234-5678-1234-567812345678");
  private static final Map<String, @Nullable Object> VALUES = values();

  private static Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("nothing", null);
    values.put("flag", true);
    values.put("number", -42);
    values.put("big", new BigInteger("123456789012345678901234567890"));
    values.put("text", "héy \"\\/ \n\0\37\177 € \u2028 🙂 <&>'");
    values.put("empty-text", "");
    values.put("empty-list", List.of());
    values.put("empty-map", Map.of());
    values.put(
        "floats", List.of(0.0, -0.0, 1.0, 100.0, 0.1, 1e15, 1e16, 1.5e16, 1e20, Double.MAX_VALUE));
    values.put(
        "small-floats",
        List.of(
            0.001, 0.0001, 0.00015, 1e-5, 1.5e-5, 1e-6, 1e-7, 2.5e-10, 1e-100, Double.MIN_VALUE));
    values.put("nan", Double.NaN);
    values.put("infinity", new double[] {Double.POSITIVE_INFINITY});
    values.put("decimal", new BigDecimal("1.10"));
    values.put("whole-decimal", new BigDecimal("12"));
    values.put(
        "decimals",
        Stream.of("1E+3", "0.00", "-7", "0.1", "1E-7", "12345678901234567890.123")
            .map(BigDecimal::new)
            .toList());
    values.put("big-decimal", new BigDecimal("12345678901234567890123"));
    values.put("utc", NOON.withNano(6_000_000));
    values.put("utc-whole", NOON.toInstant());
    values.put("midnight-utc", MIDNIGHT.toZonedDateTime());
    values.put("east", NOON.withOffsetSameLocal(ZoneOffset.ofHoursMinutes(5, 30)));
    values.put("local", LocalDateTime.of(2024, 1, 2, 3, 4, 5, 120_000));
    values.put("local-midnight", LocalDateTime.of(2024, 1, 2, 0, 0));
    values.put("day", LocalDate.of(2024, 2, 29));
    values.put("clock", LocalTime.of(7, 5));
    values.put("clock-fraction", LocalTime.of(7, 5, 0, 500_000_000));
    values.put("period", Duration.ofDays(1).plusMillis(1500));
    values.put(
        "periods",
        List.of(
            Duration.ZERO, Duration.ofSeconds(-1), Duration.ofNanos(1000), Duration.ofDays(400)));
    values.put("owner", OWNER);
    values.put("bytes", "héy".getBytes(UTF_8));
    values.put("set", Set.of("only"));
    values.put("tuple", new Object[] {1, "two", null});
    values.put("enum", Color.RED);
    values.put("enums", List.of(Color.RED));
    values.put("key-null", Collections.singletonMap(null, 1));
    values.put("key-true", Map.of(true, 1));
    values.put("key-int", Map.of(1, 1));
    values.put("key-float", Map.of(1.5, 1));
    values.put("key-small-float", Map.of(1e-7, 1));
    values.put("key-enum", Map.of(Color.RED, 1));
    values.put("key-uuid", Map.of(OWNER, 1));
    values.put("key-day", Map.of(LocalDate.of(2024, 1, 2), 1));
    values.put("key-instant", Map.of(NOON, 1));
    values.put("key-decimal", Map.of(new BigDecimal("1.10"), 1));
    values.put("key-sa", Dict.of("_sa_state", 1, "_s", 2, "a_sa", 3));
    values.put("model", new Measure(1e-7, null));
    values.put("model-in-map", Dict.of("m", new Measure(1e-7, null), "f", 1e-7, "at", MIDNIGHT));
    values.put("model-in-list", List.of(new Measure(1e-7, "n")));
    values.put(
        "models-in-model",
        new Group(
            List.of(new Measure(1e-7, null), new Measure(1.5e-5, "n")),
            Map.of("a", new Measure(0.00002, null))));
    values.put("model-nan", new Measure(Double.NaN, null));
    values.put(
        "nested",
        Map.of(
            "a",
            List.of(
                Map.of(
                    "b",
                    Map.of(
                        "c",
                        Arrays.asList(List.of(), Map.of(), List.of(new BigDecimal("1.0"))))))));
    return values;
  }

  @Get("/pydantic/{name}")
  @Nullable Object declared(String name) {
    return VALUES.get(name);
  }

  @Get("/python/{name}")
  Response encoded(String name) {
    return Response.json(VALUES.get(name));
  }
}
