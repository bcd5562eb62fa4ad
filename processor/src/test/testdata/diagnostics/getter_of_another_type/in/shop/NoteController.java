package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.util.Optional;

@Controller("/notes")
class NoteController {
  static class Note {
    private String text = "";

    public Optional<String> getText() {
      return Optional.of(text);
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  @Post
  void write(Note note) {}
}
