package dev.turboapi.oracle.binding;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/** Dates, times and durations from text. */
@Controller
class Moments {
  @Get("/days")
  LocalDate day(LocalDate value) {
    return value;
  }

  @Get("/clocks")
  LocalTime clock(LocalTime value) {
    return value;
  }

  @Get("/locals")
  LocalDateTime local(LocalDateTime value) {
    return value;
  }

  @Get("/instants")
  OffsetDateTime instant(OffsetDateTime value) {
    return value;
  }

  @Get("/periods")
  Duration period(Duration value) {
    return value;
  }

  @Get("/days/{day}/{clock}")
  List<String> pathMoments(LocalDate day, LocalTime clock) {
    return List.of(day.toString(), ISO_LOCAL_TIME.format(clock));
  }

  @Get("/others")
  List<String> others(
      @Header OffsetDateTime instant,
      @Header Duration period,
      @Cookie LocalDateTime local,
      @Cookie LocalDate day) {
    return List.of(day.toString());
  }
}
