package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Patch;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import io.vertx.core.Future;
import java.util.List;

/** How the bytes of a body become a JSON value: content types, encodings, syntax. */
@Controller
class Reading {
  record Note(String text, @DefaultValue("0.0") double stars) {}

  @Post("/notes")
  Note write(Note note) {
    return note;
  }

  @Put("/notes")
  Note rewrite(Note note) {
    return note;
  }

  @Patch("/notes")
  Note amend(Note note) {
    return note;
  }

  @Delete("/notes")
  Future<Note> erase(Note note) {
    return Future.succeededFuture(note);
  }

  @Post("/any")
  Object anything(@Body Object value) {
    return value;
  }

  @Post("/lists")
  List<String> listed(@Body List<String> values) {
    return values;
  }

  @Post("/texts")
  String text(@Body String value) {
    return value;
  }

  @Get("/bodiless")
  String bodiless() {
    return "read nothing";
  }

  @Post("/bodiless")
  String bodilessPost() {
    return "read nothing";
  }
}
