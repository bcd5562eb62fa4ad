package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;

/** Which route answers, and what the others say. */
@Controller
class Matching {
  @Get("/")
  String root() {
    return "root";
  }

  @Get("/users/me")
  String me() {
    return "me";
  }

  @Get("/users/{name}")
  String user(String name) {
    return "user " + name;
  }

  @Get("/pets/{name}")
  Future<String> pet(String name) {
    return Later.byTimer("pet " + name);
  }

  @SuppressWarnings("TurboAPI/HiddenRoute")
  @Get("/pets/rex")
  Future<String> rex() {
    return Later.byTimer("never reached");
  }

  @Get("/notes")
  List<String> notes() {
    return List.of("first");
  }

  @Post(value = "/notes", status = 201)
  String write() {
    return "written";
  }

  @Put("/notes/{noteId}")
  int rewrite(int noteId) {
    return noteId;
  }

  @Delete("/notes/{noteId}")
  int erase(int noteId) {
    return noteId;
  }

  @Post("/notes/latest")
  String latest() {
    return "latest";
  }

  @Get("/a.b+c")
  String literal() {
    return "literal";
  }
}
