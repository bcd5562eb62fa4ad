package users;

import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Query;
import dev.turboapi.security.HttpBearer;
import dev.turboapi.security.HttpAuthorizationCredentials;

/** Whose token it is. */
public final class Users {
  /** Somebody. */
  public record User(String name) {}

  /** Constructed once an application. */
  public Users() {}

  /** The user whose token is their name. */
  @Dependency
  public User current(
      @HttpBearer HttpAuthorizationCredentials credentials, @Query("title") String title) {
    return new User(title + " " + credentials.credentials());
  }
}
