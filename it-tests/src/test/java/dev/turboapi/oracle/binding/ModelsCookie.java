package dev.turboapi.oracle.binding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.oracle.Dict;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Models of cookies. */
@Controller
class ModelsCookie {
  record Session(
      String sessionId,
      @Nullable String fatebook_tracker,
      @DefaultValue("1") @PositiveOrZero int visits) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Strict(UUID id, @DefaultValue("light") String theme) {}

  @Get("/sessions")
  Session session(@Cookie Session cookies) {
    return cookies;
  }

  @Get("/strict/{n}")
  Map<String, Object> strict(int n, @Cookie Strict cookies, @DefaultValue("0") int q) {
    return Dict.of("n", n, "cookies", cookies, "q", q);
  }
}
