package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;

/** The redirect that adds or removes a trailing slash. */
final class Slashes {
  private Slashes() {}

  @Controller("/bare")
  static class Bare {
    @Get
    String bareRead() {
      return "bare";
    }

    @Post("/items")
    String bareCreate() {
      return "item";
    }

    @Get("/{name}/parts")
    String bareParts(String name) {
      return name;
    }
  }

  @Controller("/slashed")
  static class Slashed {
    @Get("/")
    String slashedRead() {
      return "slashed";
    }

    @Post("/items/")
    String slashedCreate() {
      return "item";
    }

    @Get("/{name}/parts/")
    String slashedParts(String name) {
      return name;
    }

    @Get("/both")
    String without() {
      return "without";
    }

    @Get("/both/")
    String within() {
      return "with";
    }
  }
}
