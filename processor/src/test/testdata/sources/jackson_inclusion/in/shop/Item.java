package shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.turboapi.annotation.DefaultValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record Item(
    @Nullable String note,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
    String name,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> age,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int count,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @DefaultValue("kg") String unit,
    Settings settings) {

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  static class Settings {
    public int width = 80;
    public String font = "serif";
  }
}
