package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Several routers with prefixes, asked in the order they are included. */
final class Routers {
  private Routers() {}

  @Controller("/books")
  static class Books {
    @Get
    List<String> listBooks() {
      return List.of("book");
    }

    @Get("/{title}")
    String readBook(String title) {
      return "book " + title;
    }
  }

  @Controller("/authors")
  static class Authors {
    @Get
    Future<List<String>> listAuthors() {
      return Later.byTimer(List.of("author"));
    }

    @Get("/{name}/books")
    CompletionStage<String> listBooksOf(String name) {
      return Later.onAnotherThread("books of " + name);
    }
  }

  @Controller("/books")
  static class Archive {
    @Put
    String archiveAll() {
      return "archived";
    }

    @Put("/{title}")
    String archiveBook(String title) {
      return "archived " + title;
    }

    @Get("/old")
    String old() {
      return "never reached";
    }

    @Get("/old/all")
    String allOld() {
      return "all old";
    }
  }

  @Controller("/rooms/{room}/shelves")
  static class Shelves {
    @Get
    String listShelves(int room) {
      return "shelves of " + room;
    }

    @Post(value = "/{shelf}", status = 201)
    String build(int room, String shelf) {
      return "shelf %s in %d".formatted(shelf, room);
    }
  }
}
