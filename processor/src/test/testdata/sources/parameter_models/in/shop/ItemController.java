package shop;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Controller("/items")
class ItemController {
  enum Order {
    NAME,
    PRICE
  }

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Filters(
      @DefaultValue("100") @Positive @Max(100) int limit,
      @DefaultValue("NAME") Order order,
      @DefaultValue({}) List<String> tags,
      Optional<String> text) {}

  record Tracing(UUID traceId, @DefaultValue("false") boolean saveData, List<String> tag) {}

  static class Session {
    private String id;
    int visits;

    String getId() {
      return id;
    }

    void setId(String id) {
      this.id = id;
    }
  }

  @Get
  String list(@Query Filters filters) {
    return "";
  }

  @Get("/{id}/filters")
  String filters(
      int id, @Query Filters filters, @Header Tracing tracing, @Cookie Session request) {
    return "";
  }

  @Get("/raw")
  String raw(@Header(convertUnderscores = false) Tracing tracing) {
    return "";
  }

  @Get("/token")
  String token(@Header(convertUnderscores = false) String secretToken) {
    return secretToken;
  }
}
