package shop;

import dev.turboapi.annotation.Dependency;

final class Counter {
  private int requests;

  @Dependency
  int count() {
    return ++requests;
  }
}
