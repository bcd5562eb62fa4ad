package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import java.util.List;
import java.util.UUID;

/** Enumerations and UUIDs from text. */
@Controller
class Identifiers {
  enum Size {
    SMALL,
    MEDIUM,
    EXTRA_LARGE
  }

  enum Unit {
    PIECE
  }

  enum Side {
    LEFT,
    RIGHT
  }

  @Get("/sizes/{size}")
  Size pathSize(Size size) {
    return size;
  }

  @Get("/sizes")
  Size querySize(Size size) {
    return size;
  }

  @Get("/units")
  Unit unit(Unit unit) {
    return unit;
  }

  @Get("/sides")
  List<Side> side(@Header Side side, @Cookie Side other) {
    return List.of(side, other);
  }

  @Get("/uuids/{value}")
  UUID pathUuid(UUID value) {
    return value;
  }

  @Get("/uuids")
  UUID queryUuid(UUID value) {
    return value;
  }

  @Get("/tokens")
  List<UUID> token(@Header UUID value, @Cookie UUID other) {
    return List.of(value, other);
  }
}
