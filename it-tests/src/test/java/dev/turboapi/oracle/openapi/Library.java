package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Path;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first example of the contract: parameters, a body and a result of one model, a titled
 * application.
 */
@Controller(value = "/shelves", tags = "books")
class Library {
  /** A book on a shelf. */
  record Book(@Size(min = 1, max = 80) String title, @Positive int pages, @Nullable String isbn) {}

  /** Put a book on a shelf. */
  @Post(value = "/{shelfId}/books", status = 201)
  Book addBook(
      @Path @Min(1) int shelfId,
      Book book,
      @DefaultValue("false") boolean express,
      @Header Optional<String> xRequestId) {
    return book;
  }

  /**
   * The books of a shelf.
   *
   * <p>In the order they stand.
   */
  @Get("/{shelfId}/books")
  List<Book> listBooks(
      @Path @Min(1) int shelfId, @Query(defaultValue = "10") @Min(1) @Max(100) int limit) {
    return List.of();
  }

  @Delete("/{shelfId}/books")
  void clearShelf(int shelfId) {}
}
