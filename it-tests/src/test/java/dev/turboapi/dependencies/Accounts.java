package dev.turboapi.dependencies;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.security.HttpBearer;
import io.vertx.core.Future;
import jakarta.inject.Named;

/** Who asks: a token, the session it stands for, the user of that. */
class Accounts {
  @HttpBearer
  @interface Token {}

  record Session(String token, int version) {}

  record User(String name) {}

  record Quota(int left) {}

  record Report(String text) {}

  private final Calls calls;

  Accounts(Calls calls) {
    this.calls = calls;
  }

  @Dependency
  Session session(@Token HttpAuthorizationCredentials credentials, int version) {
    calls.note("session");
    return new Session(credentials.credentials(), version);
  }

  @Dependency
  User user(@Depends Session session) {
    calls.note("user");
    if (session.token().equals("stolen")) {
      throw new HttpException(403, "Stolen");
    }
    return new User(session.token());
  }

  @Dependency
  @Named("guest")
  User guest() {
    calls.note("guest");
    return new User("guest");
  }

  @Dependency
  Future<Quota> quota(@Depends User user) {
    calls.note("quota");
    return Future.succeededFuture(new Quota(user.name().length()));
  }

  @Blocking
  @Dependency
  Report report(@Depends Session session) {
    calls.note("report");
    return new Report("of " + session.token());
  }
}
