package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.time.Duration;
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

/** The schema of every type: as parameter, as field, as result. */
@Controller
class Types {
  /** A color of the rainbow. */
  enum Color {
    RED,
    BLUE
  }

  enum Single {
    ONLY
  }

  record Part(String name) {}

  /** One field of each type. */
  record Everything(
      String text,
      int number,
      double ratio,
      boolean flag,
      UUID owner,
      LocalDate day,
      LocalTime clock,
      LocalDateTime local,
      OffsetDateTime instant,
      Duration period,
      Color color,
      Single single,
      Part part,
      Object anything,
      List<String> texts,
      List<Part> parts,
      List<Color> colors,
      List<List<Integer>> matrix,
      Set<Integer> distinct,
      Map<String, Integer> counts,
      Map<String, Part> named,
      Map<String, List<Part>> grouped,
      Map<String, Object> document,
      @Nullable String maybeText,
      @Nullable Part maybePart,
      @Nullable Color maybeColor,
      @Nullable List<Part> maybeParts,
      @Nullable LocalDate maybeDay,
      List<@Nullable Integer> gaps) {}

  @Get("/parameters/{owner}/{day}")
  String parameters(
      UUID owner,
      LocalDate day,
      String text,
      int number,
      double ratio,
      boolean flag,
      LocalTime clock,
      LocalDateTime local,
      OffsetDateTime instant,
      Duration period,
      Color color,
      List<String> texts,
      Set<Integer> distinct,
      List<LocalDate> days,
      Optional<OffsetDateTime> maybeInstant,
      @Nullable List<String> maybeTexts) {
    return "parameters";
  }

  @Post("/everything")
  Everything everything(Everything everything) {
    return everything;
  }
}
