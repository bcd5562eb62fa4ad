package shop;

import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.File;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Controller("/forms")
class FormController {
  enum Color {
    RED,
    BLUE
  }

  record Profile(
      String name, @DefaultValue("18") int age, List<String> tags, @Nullable UploadFile picture) {}

  @Post("/login")
  String login(@Form String username, @Form(value = "pass-word") @Size(min = 8) String password) {
    return username;
  }

  @Post("/{id}/fields")
  int fields(
      int id,
      @Form @Min(1) int count,
      @Form(defaultValue = "RED") Color color,
      @Form Optional<Double> price,
      @Form @Nullable String note,
      @Form List<Integer> sizes,
      @Form @DefaultValue({}) Set<String> words) {
    return count;
  }

  @Post("/files")
  long files(
      UploadFile file,
      @File("second") Optional<UploadFile> other,
      @Nullable UploadFile third,
      @Size(max = 2) List<UploadFile> more,
      @Form String note) {
    return file.size();
  }

  @Post("/bytes")
  int bytes(
      @File byte[] bytes, @File byte @Nullable [] other, @File("more") List<byte[]> several) {
    return bytes.length;
  }

  @Post("/profile")
  @Blocking
  String profile(@Form Profile profile) {
    return profile.name();
  }
}
