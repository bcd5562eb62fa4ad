package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Security;

@Depends(Service.class)
class Service {
  record User(String name) {}

  Service(@Depends User user) {}

  @Depends(User.class)
  @Security(User.class)
  void find(@Key String key, @Depends User user) {}

  @Dependency
  static User user() {
    return new User("");
  }

  @Key
  interface Helper {}

  record Page(@Depends User user) {}

  /** Those are no mistakes. */
  @Depends(User.class)
  static class Around {
    @Controller("/around")
    static class Inner {
      @Key
      @Get
      String get(@Depends User user) {
        return user.name();
      }
    }
  }

  @Dependency
  record Known(@Depends User user) {}
}
