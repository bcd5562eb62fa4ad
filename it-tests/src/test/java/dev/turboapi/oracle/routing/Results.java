package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.oracle.Dict;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the value a handler returns to the bytes of the answer. */
@Controller
class Results {
  enum Color {
    RED,
    DARK_BLUE
  }

  record Point(int x, @Nullable Integer y) {}

  record Shape(
      String name,
      Color color,
      Point origin,
      List<Point> corners,
      Map<String, Point> named,
      Map<String, Double> weights,
      Set<String> tags,
      @Nullable Point parent,
      @Nullable String note) {}

  record Moments(
      OffsetDateTime utc,
      OffsetDateTime east,
      OffsetDateTime west,
      LocalDateTime local,
      LocalDateTime precise,
      LocalDateTime midnight,
      LocalDate day,
      LocalTime clock,
      LocalTime fraction) {}

  record Measures(
      double ratio, double limit, double floor, BigDecimal amount, UUID owner, Duration period) {}

  private static final String TEXT = "\"\\/ \b\f\n\r\t \0\1\37 \177 é € \u2028 🙂 <&>'";
  private static final ZoneOffset EAST = ZoneOffset.ofHoursMinutes(5, 30);
  private static final ZoneOffset WEST = ZoneOffset.ofHours(-8);
  private static final UUID OWNER = UUID.fromString("ABCDEF00-1234-5678-1234-567812345678");

  @Get("/text")
  String text() {
    return TEXT;
  }

  @Get("/text/empty")
  String emptyText() {
    return "";
  }

  @Get("/number")
  int number() {
    return -42;
  }

  @Get("/numbers")
  List<Long> numbers() {
    return List.of(0L, 2147483647L, -2147483648L, 9223372036854775807L);
  }

  @Get("/flags")
  Future<List<Boolean>> flags() {
    return Later.byTimer(List.of(true, false));
  }

  @Get("/absent")
  @Nullable Point absent() {
    return null;
  }

  @Get("/present")
  @Nullable Point present() {
    return new Point(1, null);
  }

  @Get("/color")
  Color color() {
    return Color.DARK_BLUE;
  }

  @Get("/colors")
  List<Color> colors() {
    return List.of(Color.RED, Color.DARK_BLUE);
  }

  @Get("/owner")
  UUID owner() {
    return OWNER;
  }

  @Get("/day")
  LocalDate day() {
    return LocalDate.of(2024, 2, 29);
  }

  @Get("/clock")
  LocalTime clock() {
    return LocalTime.of(7, 5);
  }

  @Get("/local")
  LocalDateTime local() {
    return LocalDateTime.of(2024, 2, 29, 7, 5, 9);
  }

  @Get("/instant")
  OffsetDateTime instant() {
    return OffsetDateTime.of(2024, 2, 29, 7, 5, 9, 0, ZoneOffset.UTC);
  }

  @Get("/moments")
  Moments moments() {
    return new Moments(
        OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 6_000_000, ZoneOffset.UTC),
        OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, EAST),
        OffsetDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_000, WEST),
        LocalDateTime.of(2024, 1, 2, 3, 4, 5),
        LocalDateTime.of(2024, 1, 2, 3, 4, 5, 120_000),
        LocalDateTime.of(2024, 1, 2, 0, 0),
        LocalDate.of(1, 1, 1),
        LocalTime.of(23, 59, 59),
        LocalTime.of(0, 0, 0, 500_000_000));
  }

  @Get("/periods")
  List<Duration> periods() {
    return List.of(
        Duration.ZERO,
        Duration.ofSeconds(1),
        Duration.ofMillis(1500),
        Duration.ofNanos(1000),
        Duration.ofMinutes(61),
        Duration.ofHours(24),
        Duration.ofDays(1).plusMillis(1500),
        Duration.ofDays(7),
        Duration.ofDays(365),
        Duration.ofDays(400).plusHours(2),
        Duration.ofDays(-1),
        Duration.ofMillis(-1500),
        Duration.ofDays(-400).minusMinutes(5));
  }

  @Get("/floats")
  List<Double> floats() {
    return List.of(
        0.0,
        -0.0,
        1.0,
        -1.5,
        100.0,
        0.1,
        1.0 / 3,
        123456789.125,
        1e15,
        123456789012345680.0,
        9007199254740992.0,
        1e16,
        1.5e16,
        1e20,
        Double.MAX_VALUE,
        0.001,
        0.0001,
        0.00015,
        0.00001,
        0.000015,
        0.000001,
        0.0000015,
        1e-7,
        2.5e-10,
        Double.MIN_VALUE,
        Double.MIN_NORMAL);
  }

  @Get("/not-finite")
  List<Double> notFinite() {
    return List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
  }

  @Get("/not-a-number")
  double notNumber() {
    return Double.NaN;
  }

  @Get("/decimals")
  List<BigDecimal> decimals() {
    return Stream.of(
            "0", "1.10", "-7", "1E+3", "1000", "0.000001", "1E-7", "12345678901234567890.123")
        .map(BigDecimal::new)
        .toList();
  }

  @Get("/measures")
  Future<Measures> measures() {
    return Future.succeededFuture(
        new Measures(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            1e20,
            new BigDecimal("19.90"),
            OWNER,
            Duration.ofHours(36)));
  }

  @Get("/shape")
  Shape shape() {
    Map<String, Point> named = new LinkedHashMap<>();
    named.put("b", new Point(1, null));
    named.put("a", new Point(2, null));
    named.put("q\"é", new Point(3, null));
    return new Shape(
        "héy",
        Color.RED,
        new Point(0, 0),
        List.of(new Point(1, 2), new Point(3, null)),
        named,
        Map.of("", 1.0),
        Set.of("one"),
        null,
        null);
  }

  @Get("/shape/empty")
  Shape emptyShape() {
    return new Shape(
        "",
        Color.RED,
        new Point(0, null),
        List.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        new Point(9, null),
        null);
  }

  @Get("/points")
  List<Point> points() {
    return List.of(new Point(1, null), new Point(2, 3));
  }

  @Get("/points/none")
  CompletionStage<List<Point>> noPoints() {
    return Later.onAnotherThread(List.of());
  }

  @Get("/points/gaps")
  List<@Nullable Point> gaps() {
    return Arrays.asList(new Point(1, null), null);
  }

  @Get("/points/named")
  Map<String, Point> namedPoints() {
    Map<String, Point> points = new LinkedHashMap<>();
    points.put("z", new Point(1, null));
    points.put("a", new Point(2, null));
    return points;
  }

  @Get("/counts")
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("z", 1);
    counts.put("a", 2);
    return counts;
  }

  @Get("/matrix")
  List<List<Integer>> matrix() {
    return List.of(List.of(1, 2), List.of(), List.of(3));
  }

  @Get("/tags")
  Set<String> tags() {
    return Set.of("only");
  }

  @Get("/days")
  Map<String, LocalDate> days() {
    return Map.of("first", LocalDate.of(2024, 1, 1));
  }

  @Get("/document")
  Map<String, Object> document() {
    Map<String, Object> document =
        Dict.of("text", TEXT, "number", 1, "float", 1e-7, "whole", 2.0, "flag", true);
    document.putAll(
        Dict.of("nothing", null, "list", Arrays.asList(1, "two", 3.5, null, List.of(), Map.of())));
    document.put("nested", Map.of("deep", Map.of("deeper", List.of(Map.of("x", 1)))));
    document.putAll(
        Dict.of("point", new Point(1, null), "color", Color.RED, "amount", new BigDecimal("1.10")));
    document.putAll(
        Dict.of("owner", OWNER, "day", LocalDate.of(2024, 1, 2), "clock", LocalTime.of(3, 4, 5)));
    document.put("instant", OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC));
    document.put("local", LocalDateTime.of(2024, 1, 2, 3, 4, 5));
    document.put("period", Duration.ofDays(1).plusMillis(1500));
    document.put("tags", Set.of("only"));
    document.put("missing", Double.NaN);
    return document;
  }

  @Get("/anything")
  Object anything() {
    return List.of(1, "two", Map.of("three", new Point(3, null)));
  }

  @Get("/anything/text")
  Object anyText() {
    return "text";
  }

  @Get("/anything/nothing")
  @Nullable Object anyNothing() {
    return null;
  }

  @Get("/anything/keys")
  Object anyKeys() {
    Map<Object, String> names = new LinkedHashMap<>();
    names.put(2, "int");
    names.put(true, "bool");
    names.put(1.5, "float");
    names.put(Color.RED, "enum");
    names.put(OWNER, "uuid");
    names.put(LocalDate.of(2024, 1, 2), "date");
    return names;
  }
}
