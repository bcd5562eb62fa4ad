package dev.turboapi.oracle.binding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.oracle.Dict;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Models of headers. */
@Controller
class ModelsHeader {
  enum Level {
    LOW,
    HIGH
  }

  record Common(
      boolean save_data,
      @Nullable String if_modified_since,
      @DefaultValue("1") @PositiveOrZero int trace,
      @DefaultValue({}) List<String> x_tag) {}

  /** What Python writes with underscores, Java writes in camel case. */
  record Needed(
      Level xLevel,
      @Size(max = 2) List<Integer> xIds,
      @DefaultValue("none") @Size(max = 4) String xName,
      String host) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Strict(String host, String connection, @DefaultValue("false") boolean save_data) {}

  record Plain(boolean save_data, @DefaultValue("1") int trace) {}

  @Get("/common")
  Common common(@Header Common headers) {
    return headers;
  }

  @Get("/needed/{id}")
  Map<String, Object> needed(int id, @Header Needed headers, Optional<String> q) {
    return Dict.of(
        "id",
        id,
        "headers",
        Dict.of(
            "x_level", headers.xLevel(),
            "x_ids", headers.xIds(),
            "x_name", headers.xName(),
            "host", headers.host()),
        "q",
        q);
  }

  @Get("/strict")
  Strict strict(@Header Strict headers) {
    return headers;
  }

  @Get("/plain")
  Plain plain(@Header(convertUnderscores = false) Plain headers) {
    return headers;
  }

  @Get("/plain/single")
  @Nullable String single(@Header(convertUnderscores = false) @Nullable String strangeHeader) {
    return strangeHeader;
  }

  @Get("/plain/needed")
  int singleNeeded(@Header(convertUnderscores = false) int strangeHeader) {
    return strangeHeader;
  }

  @Get("/plain/alias")
  String singleAlias(@Header(value = "My_Tok", convertUnderscores = false) String token) {
    return token;
  }

  @Get("/alias")
  int alias(@Header("my_tok") int token) {
    return token;
  }
}
