package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Controller
class ItemController {
  record Page(int skip, int limit) {}

  record Tracing(String traceId, String trace_id) {}

  record Session(List<String> ids, Map<String, String> values) {}

  record Filters(@Min(1) String text, @DefaultValue("x") int limit, Page page) {}

  private record Hidden(int id) {}

  abstract static class Base {}

  class Inner {}

  @Get("/beside")
  String beside(@Query Page page, String q, @Query Page next) {
    return "";
  }

  @Get("/members")
  String members(@Query Filters filters, @Header Tracing tracing, @Cookie Session session) {
    return "";
  }

  @Get("/defaults")
  String defaults(@Query(defaultValue = "x") Page page) {
    return "";
  }

  @Get("/optional")
  String optional(@Query Optional<Page> page) {
    return "";
  }

  @Get("/classes")
  String classes(@Query Hidden hidden, @Header Base base, @Cookie Inner inner) {
    return "";
  }
}
