package shop;

import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.File;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.List;
import java.util.Optional;

@Controller("/forms")
class FormController {
  /** What a person says of itself. */
  record Profile(String name, Optional<Integer> age) {}

  /** And how it looks. */
  record Portrait(String name, UploadFile picture) {}

  /**
   * Log in.
   *
   * @param username who
   */
  @Post("/login")
  String login(@Form String username, @Form(defaultValue = "en") String language) {
    return username;
  }

  @Post("/files")
  long files(@File(description = "Any file") UploadFile file, List<UploadFile> more) {
    return file.size();
  }

  @Post("/optional")
  void optional(@Form Optional<String> note, Optional<UploadFile> file) {}

  @Post("/profile")
  String profile(@Form Profile profile) {
    return profile.name();
  }

  @Post("/portrait")
  String portrait(@Form Portrait portrait) {
    return portrait.name();
  }

  @Put("/raw")
  int raw(@Body(description = "Any bytes") Buffer body) {
    return body.length();
  }

  @Put("/stream/{id}")
  void stream(int id, ReadStream<Buffer> body) {}
}
