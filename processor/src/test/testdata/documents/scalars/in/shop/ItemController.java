package shop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

@Controller("/items")
class ItemController {
  record Scalars(
      boolean a, byte b, short c, int d, long e, float f, double g, char h,
      UUID i, LocalDate j, LocalTime k, LocalDateTime l, OffsetDateTime m, Instant n, Duration o,
      Object p, JsonNode q, @NotBlank String r, @Size(min = 1, max = 3) Map<String, Integer> s) {}

  @Post
  Scalars echo(Scalars scalars) {
    return scalars;
  }
}
