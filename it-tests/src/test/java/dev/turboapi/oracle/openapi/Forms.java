package dev.turboapi.oracle.openapi;

import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.File;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Forms, files and other bodies in the document. */
@Controller
class Forms {
  enum Color {
    RED,
    BLUE
  }

  /** What a person says of itself. */
  record Profile(
      @Size(min = 1) String name,
      @DefaultValue("18") int age,
      @DefaultValue({}) List<Color> colors) {}

  record Portrait(String name, UploadFile picture, List<UploadFile> more) {}

  /** Log in. */
  @Post("/login")
  String login(
      @Form String username, @Form(description = "Secret") @Size(min = 8) String password) {
    return username;
  }

  @Post("/one")
  String one(@Form String a) {
    return a;
  }

  @Post("/fields/{id}")
  String fields(
      int id,
      String q,
      @Form @Min(1) int count,
      @Form BigDecimal price,
      @Form Color color,
      @Form @Size(max = 3) List<String> names,
      @Form Set<String> words,
      @Form(defaultValue = "en") String language) {
    return language;
  }

  @Post(value = "/optional", status = 200)
  void optional(@Form Optional<Integer> a, @Form(defaultValue = "b") String b) {}

  @Post("/file")
  String file(UploadFile file) {
    return "";
  }

  @Post("/files")
  String files(
      List<UploadFile> files,
      @File(value = "front-cover", description = "The front") UploadFile cover) {
    return "";
  }

  @Post("/file/optional")
  String optionalFile(Optional<UploadFile> file, Optional<List<UploadFile>> files) {
    return "";
  }

  @Post("/bytes")
  String content(@File byte[] data, @File List<byte[]> more, @File Optional<byte[]> other) {
    return "";
  }

  @Post("/mixed")
  String mixed(@Form String note, UploadFile file, @Form(defaultValue = "1") int count) {
    return "";
  }

  @Post("/profile")
  Profile profile(@Form Profile profile) {
    return profile;
  }

  @Post("/portrait")
  String portrait(@Form Portrait portrait) {
    return "";
  }

  @Post("/text")
  String text(@Body String text) {
    return text;
  }

  @Post(value = "/named", operationId = "postForm")
  String named(@Form String a, @Form String b) {
    return a;
  }
}
