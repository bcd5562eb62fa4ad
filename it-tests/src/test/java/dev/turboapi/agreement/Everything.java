package dev.turboapi.agreement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.File;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes all that a handler can take, mixed as no application would. */
@Controller
class Everything {
  enum Color {
    RED,
    GREEN
  }

  record Scalars(
      boolean truth,
      byte small,
      int number,
      long large,
      float ratio,
      double price,
      char letter,
      String text,
      BigDecimal amount,
      UUID id,
      Color color) {}

  record Moments(
      LocalDate day,
      LocalTime time,
      @Nullable LocalDateTime moment,
      Optional<OffsetDateTime> offset,
      Instant instant,
      Duration duration) {}

  record Bounded(
      @Min(1) @Max(9) int number,
      @Positive @DecimalMax("10.5") double price,
      @Positive BigDecimal amount,
      @Size(min = 2, max = 4) String text,
      @NotBlank String filled,
      @Pattern(regexp = "[a-z]*") String word,
      @Size(min = 1, max = 3) List<Integer> list,
      @Size(min = 2) Set<Integer> set,
      @Size(max = 2) Map<String, Integer> map) {}

  record Loose(
      Optional<Integer> number,
      @Nullable String text,
      @DefaultValue("7") @Max(9) int preset,
      Optional<@Size(max = 2) List<String>> list,
      @DefaultValue({}) Set<Color> colors,
      Object anything,
      JsonNode tree) {}

  record Node(String name, List<Node> children, @Nullable Node next, Map<String, Node> named) {}

  record Nested(Set<Bounded> bounded, List<List<Loose>> loose, Map<String, Optional<Node>> nodes) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Filters(
      @DefaultValue("10") @Max(100) int limit,
      Color color,
      Optional<LocalDate> since,
      @Size(max = 2) List<Integer> ids,
      @DefaultValue("RED") Set<Color> colors) {}

  record Tracing(@DefaultValue("1") @Min(0) int depth, UUID traceId, @Nullable List<String> xTag) {}

  record Session(boolean known, Optional<@Size(min = 2) String> name) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Profile(
      String name,
      @DefaultValue("1") @Min(0) int age,
      @Nullable UploadFile picture,
      Optional<@Size(max = 2) List<UploadFile>> more,
      @DefaultValue({}) Set<Color> colors) {}

  @Get("/{number:int}/{ratio:float}/{id:uuid}/{text}-{color}/{rest:path}")
  void path(
      @Max(1000) long number,
      double ratio,
      UUID id,
      @Size(max = 3) String text,
      Color color,
      boolean rest) {}

  @Get("/query")
  void query(
      boolean truth,
      @Positive int number,
      Optional<Double> ratio,
      @Nullable LocalDate day,
      @DefaultValue("1") BigDecimal amount,
      List<UUID> ids,
      @Nullable @Size(min = 2) Set<Integer> set,
      Optional<List<Color>> colors) {}

  @Get("/others")
  void others(
      @Header int xNumber,
      @Header Optional<List<Instant>> xMoments,
      @Header(convertUnderscores = false) @Nullable Duration rawTime,
      @Cookie @Size(min = 1) String session,
      @Cookie("the-color") @DefaultValue("RED") Color color) {}

  @Put("/models/{id}")
  void models(
      int id,
      @Query Filters filters,
      @Header Tracing tracing,
      @Cookie Session session,
      Loose body) {}

  @Post("/scalars")
  void scalars(Scalars body) {}

  @Post("/moments")
  void moments(List<Moments> body) {}

  @Post("/bounded")
  void bounded(Bounded body) {}

  @Post("/nested")
  void nested(@Nullable Nested body) {}

  @Post("/node")
  void node(Node body) {}

  @Post("/several")
  void several(
      Bounded bounded,
      @Nullable Loose loose,
      @Body @Max(5) int level,
      @Body @DefaultValue("a") List<String> words,
      Optional<Map<String, Node>> nodes) {}

  @Post("/optional")
  void optional(@Body @DefaultValue("1") int level, @Body("the rest") Optional<JsonNode> rest) {}

  @Post("/embedded")
  void embedded(@Body(embed = true) Scalars scalars) {}

  @Post("/text")
  void text(@Body @Size(min = 1) String text) {}

  @Post("/texts")
  void texts(@Body Optional<String> text) {}

  @Post("/level")
  void level(@Body @DefaultValue("3") int level) {}

  @Post("/form")
  void form(
      @Form boolean truth,
      @Form @Positive int number,
      @Form Optional<Double> ratio,
      @Form @Nullable LocalDate day,
      @Form @DefaultValue("1") BigDecimal amount,
      @Form @Size(min = 1) String text,
      @Form List<UUID> ids,
      @Form @Nullable @Size(min = 2) Set<Integer> set,
      @Form Optional<List<Color>> colors) {}

  @Post("/files")
  void files(
      UploadFile file,
      Optional<UploadFile> optional,
      @Nullable UploadFile nullable,
      @Size(min = 2) List<UploadFile> files,
      @DefaultValue({}) List<UploadFile> others,
      @File byte[] bytes,
      @Form Color color) {}

  @Post("/profile/{id}")
  void profile(int id, @Form Profile profile) {}

  @Post("/list")
  void list(@Size(min = 1, max = 4) List<Scalars> list) {}

  @Post("/set")
  void set(@Body @Size(min = 2) Set<BigDecimal> set) {}
}
