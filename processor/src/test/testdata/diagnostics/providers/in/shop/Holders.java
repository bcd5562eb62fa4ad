package shop;

import dev.turboapi.Resource;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Query;
import dev.turboapi.annotation.Timeout;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

class Holders {
  record User(String name) {}

  static class Usual {
    @Dependency
    private User hidden() {
      return new User("");
    }

    @Dependency
    <T> List<T> generic() {
      return List.of();
    }

    @Dependency
    User careless() throws Throwable {
      return new User("");
    }

    @Timeout(500)
    @Depends(User.class)
    @Dependency
    @Blocking
    Future<User> both() {
      return Future.succeededFuture();
    }

    @Dependency
    Future<?> unknown() {
      return Future.succeededFuture();
    }

    @Dependency
    Resource<? extends User> bounded() {
      return Resource.of(new User(""), () -> {});
    }

    @Dependency
    @SuppressWarnings("rawtypes")
    CompletionStage raw() {
      return null;
    }

    @Dependency
    Resource<Future<User>> wrongWayAround() {
      return Resource.of(Future.succeededFuture(), () -> {});
    }

    @Dependency
    Future<Future<User>> twice() {
      return Future.succeededFuture();
    }

    @Dependency
    long twins(@Query("q") int first, @Query("q") String second) {
      return 1;
    }

    @Dependency
    int crowded(@Query User user, int more) {
      return 1;
    }
  }

  static class Built {
    Built(int port, List<User> users) {}

    @Dependency
    User user() {
      return new User("");
    }
  }

  private static class Private {
    @Dependency
    User user() {
      return new User("");
    }
  }

  static class Generic<T> {
    @Dependency
    static User user() {
      return new User("");
    }
  }

  class Inner {
    @Dependency
    User user() {
      return new User("");
    }

    @Dependency
    Inner() {}
  }

  enum Enumerated {
    ONE;

    @Dependency
    User user() {
      return new User("");
    }
  }

  @interface Annotating {
    @Dependency
    String user();
  }

  @Dependency
  abstract static class Abstract {}

  @Dependency
  static class Several {
    Several() {}

    Several(int i) {}
  }

  @Dependency
  interface Contract {}

  @Dependency
  enum Constants {
    ONE
  }
}
