package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Options;
import dev.turboapi.annotation.Patch;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.annotation.Trace;

/** Every verb declared: on paths of their own and on one shared path. */
@Controller
class Verbs {
  @Get("/reads")
  String read() {
    return "read";
  }

  @Post("/creates")
  String create() {
    return "create";
  }

  @Put("/replaces")
  String replace() {
    return "replace";
  }

  @Patch("/changes")
  String change() {
    return "change";
  }

  @Delete("/removes")
  String remove() {
    return "remove";
  }

  @Head("/peeks")
  String peek() {
    return "peek";
  }

  @Options("/asks")
  String ask() {
    return "ask";
  }

  @Trace("/follows")
  String follow() {
    return "follow";
  }

  @Head("/shared")
  String sharedPeek() {
    return "not sent";
  }

  @Options("/shared")
  String sharedAsk() {
    return "ask";
  }

  @Get("/shared")
  String sharedRead() {
    return "read";
  }

  @Delete(value = "/shared", status = 204)
  void sharedRemove() {}
}
