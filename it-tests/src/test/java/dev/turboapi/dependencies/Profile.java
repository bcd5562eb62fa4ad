package dev.turboapi.dependencies;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.dependencies.Accounts.Quota;
import dev.turboapi.dependencies.Accounts.Report;
import dev.turboapi.dependencies.Accounts.Token;
import dev.turboapi.dependencies.Accounts.User;
import dev.turboapi.security.HttpAuthorizationCredentials;
import io.vertx.core.Future;
import jakarta.inject.Named;
import java.util.List;

/** Handlers of every kind for whoever asks. */
@Controller("/profile")
class Profile {
  @Get("/name")
  String name(@Depends User user) {
    return user.name();
  }

  @Get("/twice")
  List<String> twice(@Depends User one, @Depends User other) {
    return List.of(one.name(), other.name());
  }

  @Get("/fresh")
  List<String> fresh(@Depends User one, @Depends(useCache = false) User other) {
    return List.of(one.name(), other.name());
  }

  @Get("/guest")
  List<String> guest(@Depends @Named("guest") User guest, @Depends User user) {
    return List.of(guest.name(), user.name());
  }

  @Get("/token")
  String token(@Token HttpAuthorizationCredentials credentials) {
    return credentials.credentials();
  }

  @Get("/later")
  Future<String> later(@Depends User user) {
    return Future.succeededFuture(user.name());
  }

  @Get("/quota")
  int quota(@Depends Quota quota) {
    return quota.left();
  }

  @Get("/report")
  String report(@Depends Report report) {
    return report.text();
  }
}
