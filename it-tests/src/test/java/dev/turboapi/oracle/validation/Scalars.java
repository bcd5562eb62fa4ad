package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From JSON values to the types of fields. */
@Controller
class Scalars {
  enum Level {
    LOW,
    HIGH
  }

  record Count(int value) {}

  record Ratio(double value) {}

  record Flag(boolean value) {}

  record Text(String value) {}

  record Amount(BigDecimal value) {}

  record Choice(Level value) {}

  record Key(UUID value) {}

  record Day(LocalDate value) {}

  record Clock(LocalTime value) {}

  record Local(LocalDateTime value) {}

  record Instant(OffsetDateTime value) {}

  record Period(Duration value) {}

  record Maybe(@Nullable Integer value) {}

  @Post("/int")
  Count count(Count body) {
    return body;
  }

  @Post("/float")
  Ratio ratio(Ratio body) {
    return body;
  }

  @Post("/bool")
  Flag flag(Flag body) {
    return body;
  }

  @Post("/text")
  Text text(Text body) {
    return body;
  }

  @Post("/decimal")
  Amount amount(Amount body) {
    return body;
  }

  @Post("/enum")
  Choice choice(Choice body) {
    return body;
  }

  @Post("/uuid")
  Key key(Key body) {
    return body;
  }

  @Post("/date")
  Day day(Day body) {
    return body;
  }

  @Post("/time")
  Clock clock(Clock body) {
    return body;
  }

  @Post("/local")
  Local local(Local body) {
    return body;
  }

  @Post("/instant")
  Instant instant(Instant body) {
    return body;
  }

  @Post("/duration")
  Period period(Period body) {
    return body;
  }

  @Post("/optional")
  Maybe maybe(Maybe body) {
    return body;
  }
}
