package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Options;
import dev.turboapi.annotation.Patch;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.annotation.Trace;
import java.util.List;
import java.util.UUID;

/** Several routers, several methods on one path, and the order of paths. */
final class Routers {
  private Routers() {}

  record User(String name) {}

  @Controller(value = "/users", tags = "users")
  static class Users {
    @Post(status = 201)
    User createUser(User user) {
      return user;
    }

    @Get("/{userId}")
    User readUser(int userId) {
      return new User("");
    }

    @Get
    List<User> listUsers() {
      return List.of();
    }

    @Put("/{userId}")
    User replaceUser(int userId, User user) {
      return user;
    }
  }

  @Controller("/files/{owner}")
  static class Files {
    @Get("/{rest:path}")
    String readFile(String owner, String rest) {
      return rest;
    }

    @SuppressWarnings("TurboAPI/HiddenRoute")
    @Get("/numbers/{number:int}/{ratio:float}/{key:uuid}")
    String readNumbers(String owner, int number, double ratio, UUID key) {
      return owner;
    }

    @SuppressWarnings("TurboAPI/HiddenRoute")
    @Get("/{first}-{last}/range")
    String readRange(String owner, String first, String last) {
      return owner;
    }
  }

  @Controller(value = "/users", tags = "more")
  static class More {
    @Patch("/{userId}")
    User changeUser(int userId, User user) {
      return user;
    }

    @Delete("/{userId}")
    void removeUser(int userId) {}

    @Head(value = "/{userId}", status = 200)
    void peekUser(int userId) {}

    @Options
    List<String> userOptions() {
      return List.of();
    }

    @Trace
    String traceUsers() {
      return "";
    }
  }
}
