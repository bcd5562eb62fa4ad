package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values in another form than their type's own. */
@Controller
class Forms {
  record Event(
      @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
      @JsonFormat(pattern = "dd.MM.yyyy") @DefaultValue({}) List<LocalDate> days,
      @JsonFormat(pattern = "dd.MM.yyyy") Optional<LocalDate> end,
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm") @Nullable Instant start,
      @JsonFormat(shape = Shape.STRING) @DefaultValue("0") long id,
      @JsonFormat(shape = Shape.NUMBER) @DefaultValue("true") boolean open) {}

  @Post("/events")
  Event event(Event event) {
    return event;
  }
}
