package shop;

import dev.turboapi.Request;
import dev.turboapi.annotation.Dependency;

final class Limits {
  @Dependency
  void perMinute(Request request) {}

  @Dependency
  void perDay(Request request) {}
}
