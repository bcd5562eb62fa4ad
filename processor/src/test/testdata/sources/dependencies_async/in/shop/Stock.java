package shop;

import dev.turboapi.Resource;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Header;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class Stock {
  record Tenant(String name) {}

  record Connection(String name) {}

  record Session(List<String> items) {}

  record Report(String text) {}

  @Dependency
  CompletionStage<Tenant> tenant(@Header String host) {
    return CompletableFuture.completedFuture(new Tenant(host));
  }

  @Dependency
  @Blocking
  Resource<Connection> connection(@Depends Tenant tenant) throws IOException {
    return Resource.of(new Connection(tenant.name()), () -> {});
  }

  @Dependency
  Future<Resource<Session>> session(@Depends Connection connection) {
    Session session = new Session(List.of(connection.name()));
    return Future.succeededFuture(Resource.of(session, () -> {}));
  }

  @Dependency
  @Blocking
  Report report(@Header int length) throws IOException {
    return new Report("x".repeat(length));
  }
}
