package secured;

import dev.turboapi.security.password.PasswordHasher;

/** The one administrator, whose password is kept as its hash. What compares it blocks. */
final class Administrators {
  private static final String NAME = "admin";

  private final PasswordHasher hasher;
  private final String passwordHash;

  Administrators(PasswordHasher hasher, String password) {
    this.hasher = hasher;
    this.passwordHash = hasher.hash(password);
  }

  /** Whether these are name and password of an administrator. It takes as long if not. */
  boolean logIn(String username, String password) {
    return hasher.verify(password, username.equals(NAME) ? passwordHash : null).matches();
  }
}
