package dev.turboapi.oracle.binding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model of a form's fields. */
@Controller
class ModelsForm {
  enum Color {
    RED,
    BLUE
  }

  record Profile(
      String name,
      @DefaultValue("18") int age,
      @DefaultValue("RED") Color color,
      @DefaultValue({}) List<String> tags,
      Optional<String> note) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Closed(String name, @Min(1) int size) {}

  record Portrait(String name, UploadFile picture, @DefaultValue({}) List<UploadFile> more) {}

  @Post("/profile")
  List<@Nullable String> profile(@Form Profile form) {
    return Arrays.asList(
        form.name(),
        String.valueOf(form.age()),
        form.color().name(),
        String.join(",", form.tags()),
        form.note().orElse(null));
  }

  @Post("/closed")
  String closed(@Form Closed form) {
    return form.name();
  }

  @Post("/portrait")
  List<String> portrait(@Form Portrait form) {
    return List.of(form.name(), form.picture().filename(), String.valueOf(form.more().size()));
  }

  @Post("/profile/{id}")
  String withPath(int id, int q, @Form Profile form) {
    return form.name();
  }
}
