package shop;

import dev.turboapi.Resource;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;

class Lifetimes {
  record Connection(String name) {}

  record Session(Connection connection) {}

  @Dependency
  Resource<Connection> connection() {
    return Resource.of(new Connection(""), () -> {});
  }

  @Dependency
  Resource<Session> session(
      @Depends(lifetime = Depends.Lifetime.FUNCTION) Connection connection) {
    return Resource.of(new Session(connection), () -> {});
  }

  private record Secret(String name) {}

  @Dependency
  static char revealed(@Depends Secret secret) {
    return 1;
  }

  @Dependency
  static Secret secret() {
    return new Secret("");
  }
}
