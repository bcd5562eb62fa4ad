package dev.turboapi.security.password;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a password was right, and what to store instead of an outdated hash. */
public final class PasswordCheck {
  static final PasswordCheck WRONG = new PasswordCheck(false, null);
  static final PasswordCheck RIGHT = new PasswordCheck(true, null);

  private final boolean matches;
  private final @Nullable String newHash;

  private PasswordCheck(boolean matches, @Nullable String newHash) {
    this.matches = matches;
    this.newHash = newHash;
  }

  static PasswordCheck rightWith(String newHash) {
    return new PasswordCheck(true, newHash);
  }

  /** Whether it is the password. */
  public boolean matches() {
    return matches;
  }

  /**
   * A hash of the same password as new ones are made, if it was right and the stored hash is of
   * another kind or cost.
   */
  public Optional<String> newHash() {
    return Optional.ofNullable(newHash);
  }

  @Override
  public String toString() {
    return "PasswordCheck[matches=" + matches + ", outdated=" + (newHash != null) + "]";
  }
}
