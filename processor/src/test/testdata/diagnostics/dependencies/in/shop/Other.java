package shop;

import dev.turboapi.annotation.Dependency;

class Other {
  @Dependency
  int one() {
    return 1;
  }

  @Dependency
  Integer two() {
    return 2;
  }

  @Dependency
  long same() {
    return 1;
  }

  @Dependency
  static Long same(int n) {
    return 2L;
  }
}
