package shop;

import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Header;
import jakarta.inject.Named;
import java.io.IOException;

final class Users {
  private final Settings settings;

  Users(Settings settings) {
    this.settings = settings;
  }

  @Dependency
  User current(@Depends @Named("token") String token, @Depends Settings settings)
      throws IOException {
    if (token.isEmpty()) {
      throw new IOException("no user without a token");
    }
    return new User(token + settings.title() + this.settings.title());
  }

  /**
   * Of the session.
   *
   * @param authorization as the login gave it
   */
  @Dependency
  @Named("token")
  String token(@Header String authorization) {
    return authorization;
  }

  @Dependency
  static Settings settings() {
    return new Settings("Shop");
  }
}
