package dev.turboapi.views;

import com.fasterxml.jackson.annotation.JsonView;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.ResponseModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Books, of which not everybody sees everything. */
@Controller
@JsonView(Library.Reader.class)
class Library {
  interface Reader {}

  interface Librarian extends Reader {}

  interface Accountant {}

  record Book(
      String title,
      @JsonView(Reader.class) List<Author> authors,
      @JsonView(Librarian.class) @Nullable String shelf,
      @JsonView({Accountant.class, Librarian.class}) int price) {}

  @JsonView(Librarian.class)
  record Author(@JsonView(Reader.class) String name, String address) {}

  static final Book BOOK = new Book("T", List.of(new Author("A", "London")), null, 7);

  @Get("/reader")
  Book reader() {
    return BOOK;
  }

  @Get("/librarian")
  @JsonView(Librarian.class)
  Book librarian() {
    return BOOK;
  }

  @Get("/accountant")
  @JsonView(Accountant.class)
  Book accountant() {
    return BOOK;
  }

  @Get("/filtered")
  @JsonView(Librarian.class)
  @ResponseModel(excludeNone = true, exclude = "authors")
  Book filtered() {
    return BOOK;
  }
}
